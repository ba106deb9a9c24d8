package vn.kycuong.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say.
 *
 * @param on the day whose law was asked
 * @param packages the law in force on that day that was asked
 * @param outputs by name: text, numbers, days, true or false, lists of proposals; null where the law says nothing
 * @param matched the rows that the outputs come from
 */
public record Answer(
        LocalDate on, List<RulePackage> packages, Map<String, @Nullable Object> outputs, List<RuleRow> matched) {

    /** A form that the law names for the case, and where it does. */
    public record Proposal(String form, String source, String mark) {}

    public Answer {
        packages = List.copyOf(packages);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        matched = List.copyOf(matched);
    }

    /** Rows and outputs as they are found. */
    static final class Draft {

        private final Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
        private final List<RuleRow> matched = new ArrayList<>();

        /** Empty text means that the law says nothing. */
        Draft say(String name, @Nullable Object value) {
            outputs.put(name, "".equals(value) ? null : value);
            return this;
        }

        List<RuleRow> cite(List<RuleRow> rows) {
            matched.addAll(rows);
            return rows;
        }

        /** @return the one thing that these rows say, whichever law they come from */
        RuleRow citeAgreed(List<RuleRow> rows) {
            if (rows.stream().map(RuleRow::outcome).distinct().count() != 1) {
                throw new IllegalStateException("The laws in force say different things, or nothing: " + rows);
            }
            return cite(rows).get(0);
        }

        Answer finished(LocalDate on, List<RulePackage> packages) {
            return new Answer(on, packages, outputs, matched);
        }
    }
}
