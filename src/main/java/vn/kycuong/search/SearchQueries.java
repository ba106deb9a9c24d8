package vn.kycuong.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * One box for everything: numbers, units, people, words, with or without accents. Each kind is found by the rules by which
 * it is listed, so that a search finds nothing that its asker could not have come upon.
 */
@Questions
public class SearchQueries {

    private static final String FIND = "search.find";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final int LARGEST_GROUP = 50;

    private final List<Source> sources;
    private final Permissions permissions;

    SearchQueries(List<Source> sources, Permissions permissions) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(Source::what)).toList();
        this.permissions = permissions;
    }

    /**
     * @param what only this; null for everything
     * @param after where that one goes on; empty for the beginning
     * @return groups that are not empty; none for a text that is too short
     */
    public List<Group> find(Actor actor, String text, @Nullable What what, String after, int limit) {
        permissions.require(actor, FIND);
        var words = cleaned(text);
        if (words.length() < SHORTEST) {
            return List.of();
        }
        var size = Math.max(1, Math.min(limit, LARGEST_GROUP));
        return sources.stream()
                .filter(source -> what == null || source.what() == what)
                .filter(source -> permissions.allows(actor, source.operation()))
                .map(source -> source.find(actor, words, what == null ? "" : after, size))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static String cleaned(String text) {
        var words = Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
