package vn.kycuong.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/**
 * When it was done, as far as is known: on a day, over a period, or unknown.
 *
 * @param from the day, or the first day of the period; null when unknown
 * @param to the last day of the period, else null
 */
public record Committed(
        When when, @Nullable LocalDate from, @Nullable LocalDate to) {

    public enum When {
        DATE,
        PERIOD,
        UNKNOWN
    }

    public Committed {
        if ((when == When.UNKNOWN) != (from == null) || (when == When.PERIOD) != (to != null)) {
            throw RuleViolation.invalid("finding-committed-incomplete", when.name());
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw RuleViolation.invalid("finding-committed-reversed");
        }
    }

    public static Committed unknown() {
        return new Committed(When.UNKNOWN, null, null);
    }

    /**
     * The day from which the time limits of discipline count: for what lasted, the day it ended; what is unknown counts
     * as committed on the day it was detected.
     */
    public LocalDate counted(LocalDate detectedOn) {
        var last = to != null ? to : from;
        return last == null ? detectedOn : last;
    }
}
