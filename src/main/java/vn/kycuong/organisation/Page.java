package vn.kycuong.organisation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param next where the list goes on; null at its end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    static final int LARGEST = 200;

    /** Of one row more than asked for: its presence tells that the list goes on. */
    static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** What comes in an address is not cleaned at the door, and PostgreSQL knows no NUL. */
    static String storable(String text) {
        return text.replace("\0", "").strip();
    }

    static int size(int asked) {
        return Math.max(1, Math.min(asked, LARGEST));
    }
}
