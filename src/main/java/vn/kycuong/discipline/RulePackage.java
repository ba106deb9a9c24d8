package vn.kycuong.discipline;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law that answers some questions during some time.
 *
 * @param rules keys of the questions it answers
 * @param statuses whom it is about; empty for everybody
 * @param validTo its last day; null while no end is known
 * @param source the texts, in Vietnamese
 * @param mark how sure its validity is: confirmed, stated by others, from memory, or proposed ({@code C}, {@code S},
 *     {@code M}, {@code P})
 */
public record RulePackage(
        String code,
        Set<String> rules,
        Set<String> statuses,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String mark) {

    boolean answers(String rule) {
        return rules.contains(rule);
    }

    boolean isAbout(String status) {
        return statuses.isEmpty() || statuses.contains(status);
    }

    boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
