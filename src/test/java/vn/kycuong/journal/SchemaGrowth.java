package vn.kycuong.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema may not do between two releases of one version. It may say more, in new members that nobody has to write;
 * everything that was said before stays exactly as it was. So a reader who ignores members that it does not know reads
 * later events, and the present schema still fits the events of every earlier release when they are sent again.
 */
final class SchemaGrowth {

    private static final Set<String> ANNOTATIONS = Set.of("title", "description", "$comment", "examples");
    private static final Set<String> FOLLOWED = Set.of("properties", "required", "items", "enum");

    private final List<String> breaks = new ArrayList<>();

    private SchemaGrowth() {}

    /** Where, and what broke; empty when every reader can go on. */
    static List<String> breaks(JsonNode released, JsonNode present) {
        var growth = new SchemaGrowth();
        growth.compare("", released, present);
        return growth.breaks;
    }

    private void compare(String place, JsonNode released, JsonNode present) {
        var keywords = new TreeSet<String>();
        released.fieldNames().forEachRemaining(keywords::add);
        present.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(ANNOTATIONS);
        keywords.removeAll(FOLLOWED);
        for (var keyword : keywords) {
            if (!released.path(keyword).equals(present.path(keyword))) {
                breaks.add("%s: %s changed".formatted(place, keyword));
            }
        }
        sets(place, "allows", released, present, "enum");
        sets(place, "requires", released, present, "required");
        members(place, released.path("properties"), present.path("properties"));
        if (released.has("items") || present.has("items")) {
            compare(place + "/items", released.path("items"), present.path("items"));
        }
    }

    private void members(String place, JsonNode released, JsonNode present) {
        for (Map.Entry<String, JsonNode> member : released.properties()) {
            var name = place + "/" + member.getKey();
            if (present.has(member.getKey())) {
                compare(name, member.getValue(), present.get(member.getKey()));
            } else {
                breaks.add(name + ": removed");
            }
        }
    }

    private void sets(String place, String verb, JsonNode released, JsonNode present, String keyword) {
        if (released.has(keyword) != present.has(keyword)) {
            breaks.add("%s: %s changed".formatted(place, keyword));
        }
        var before = elements(released.path(keyword));
        var now = elements(present.path(keyword));
        before.stream()
                .filter(value -> !now.contains(value))
                .forEach(value -> breaks.add("%s: no longer %s %s".formatted(place, verb, value)));
        now.stream()
                .filter(value -> !before.contains(value))
                .forEach(value -> breaks.add("%s: newly %s %s".formatted(place, verb, value)));
    }

    private static Set<String> elements(JsonNode list) {
        var elements = new TreeSet<String>();
        list.forEach(element -> elements.add(element.asText()));
        return elements;
    }
}
