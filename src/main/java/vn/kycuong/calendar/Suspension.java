package vn.kycuong.calendar;

import java.time.LocalDate;
import vn.kycuong.access.RuleViolation;

/** Days on which a term stands still. Both are part of it, and neither is counted. */
public record Suspension(LocalDate from, LocalDate to) {

    public Suspension {
        if (to.isBefore(from)) {
            throw RuleViolation.invalid("suspension-ends-before-it-begins");
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
