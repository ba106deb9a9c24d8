package vn.kycuong.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A kind of violation as the catalogue described it for a time, both days included.
 *
 * @param basis what makes it one, in Vietnamese
 * @param source where this row comes from
 */
public record Violation(
        String code,
        String nameVi,
        String nameEn,
        FindingClass defaultClass,
        Handling defaultHandling,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    boolean inForce(LocalDate date) {
        return !validFrom.isAfter(date) && (validTo == null || !validTo.isBefore(date));
    }
}
