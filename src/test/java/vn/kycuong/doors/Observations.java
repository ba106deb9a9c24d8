package vn.kycuong.doors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was seen of a world: who asked what, and everything that came back. */
record Observations(Map<String, String> answers) {

    /** Values that differ between any two runs, after what stays the same, and why each may. Nothing else may differ. */
    private static final Map<String, Pattern> MAY_DIFFER = Map.of(
            // A token against forged requests is new in every form.
            "the token of a form", Pattern.compile("(name=\"_csrf\" value=\")[^\"]+"),
            // So is the one that makes sending a form twice harmless.
            "the token of one sending", Pattern.compile("(name=\"once\" value=\")[^\"]+"),
            // It is what is committed to; that it is there, and when, is the same in both worlds.
            "the root of an anchor", Pattern.compile("(\"root\" ?: ?\"|class=\"root\">)[0-9a-f]{64}"),
            // A leaf among 65,536, nearly all of them random, in the order of their values; its way has always 16
            // steps.
            "the way of a head to the root of an anchor",
                    Pattern.compile(
                            "(\"hash\" : \"[0-9a-f]{64}\",\\s{1,9})\"index\" : \"\\d{5}\",\\s+\"leaves\" : 65536,"
                                    + "\\s+\"path\" : \\[(?: \"[0-9a-f]{64}\",?){16} \\]"),
            // The address of the container's own error page, asked for without an error, tells the time of day.
            "the time of no error", Pattern.compile("(\"timestamp\":\")[^\"]+(?=\",\"status\":999)"),
            // The choice of a language is kept for a year from the moment it was made.
            "the end of a cookie", Pattern.compile("(language=en; Path=/; Max-Age=31536000; Expires=)[^;]+"));

    static Observations readFrom(Path file) throws IOException {
        return new Observations(
                new ObjectMapper().readValue(file.toFile(), new TypeReference<LinkedHashMap<String, String>>() {}));
    }

    void writeTo(Path file) throws IOException {
        new ObjectMapper().writeValue(file.toFile(), answers);
    }

    Observations only(String mark) {
        var kept = new LinkedHashMap<>(answers);
        kept.keySet().removeIf(question -> !question.contains(mark));
        return new Observations(kept);
    }

    /** What is seen in one world and not, or otherwise, in the other one. */
    List<String> differencesFrom(Observations other) {
        var questions = new LinkedHashSet<>(answers.keySet());
        questions.addAll(other.answers.keySet());
        var differences = new ArrayList<String>();
        for (var question : questions) {
            difference(answers.get(question), other.answers.get(question))
                    .ifPresent(difference -> differences.add(question + ": " + difference));
        }
        return differences;
    }

    private static Optional<String> difference(@Nullable String one, @Nullable String other) {
        if (Objects.equals(one, other)) {
            return Optional.empty();
        }
        var here = one == null ? "(nothing)" : comparable(one);
        var there = other == null ? "(nothing)" : comparable(other);
        return here.equals(there)
                ? Optional.empty()
                : Optional.of(excerpt(there, here) + " became " + excerpt(here, there));
    }

    static String comparable(String answer) {
        var text = answer;
        for (var value : MAY_DIFFER.entrySet()) {
            text = value.getValue().matcher(text).replaceAll("$1(" + value.getKey() + ")");
        }
        return text;
    }

    private static String excerpt(String text, String other) {
        var from = 0;
        while (from < Math.min(text.length(), other.length()) && text.charAt(from) == other.charAt(from)) {
            from++;
        }
        return text.substring(Math.max(0, from - 60), Math.min(text.length(), from + 160));
    }
}
