package vn.kycuong.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing in two versions.
 *
 * <p>Public for the templates.
 *
 * @param before null when it is new
 * @param now null when it is no longer there
 */
public record Compared<T>(@Nullable T before, @Nullable T now, String how) {

    static final String ADDED = "added";
    static final String REMOVED = "removed";
    static final String CHANGED = "changed";

    /** What of two versions is not the same, by the names of its things: first what is there now, then what is not any more. */
    static <T> List<Compared<T>> differences(
            List<T> before, List<T> now, Function<T, String> name, BiPredicate<T, T> same) {
        var earlier = byName(before, name);
        var found = new ArrayList<Compared<T>>();
        for (var each : now) {
            var old = earlier.remove(name.apply(each));
            if (old == null) {
                found.add(new Compared<>(null, each, ADDED));
            } else if (!same.test(old, each)) {
                found.add(new Compared<>(old, each, CHANGED));
            }
        }
        earlier.values().forEach(gone -> found.add(new Compared<>(gone, null, REMOVED)));
        return found;
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        var named = new LinkedHashMap<String, T>();
        things.forEach(thing -> named.put(name.apply(thing), thing));
        return named;
    }
}
