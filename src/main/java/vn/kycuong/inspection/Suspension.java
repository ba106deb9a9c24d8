package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/**
 * A time in which the clock of an inspection stood still (Law 84/2025/QH15, articles 20.2 and 30).
 *
 * @param from first day that is not counted
 * @param until last day that may go uncounted, when it is known beforehand
 * @param resumedOn day on which the work went on; counted again
 */
public record Suspension(
        int number,
        SuspensionCause cause,
        String decisionNumber,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate resumedOn,
        String decidedBy) {

    /** On the unit's request at most once, for a limited number of days, and never without an end. */
    static void requireAllowed(
            List<Suspension> earlier, SuspensionCause cause, LocalDate from, @Nullable LocalDate until, int longest) {
        if (until != null && until.isBefore(from)) {
            throw RuleViolation.invalid("suspension-ends-before-start");
        }
        if (cause != SuspensionCause.UNIT_REQUEST) {
            return;
        }
        if (earlier.stream().anyMatch(suspension -> suspension.cause == SuspensionCause.UNIT_REQUEST)) {
            throw RuleViolation.refused("suspension-on-request-once");
        }
        if (until == null) {
            throw RuleViolation.invalid("suspension-end-missing");
        }
        if (until.isAfter(from.plusDays(longest - 1L))) {
            throw RuleViolation.invalid("suspension-too-long", longest);
        }
    }

    boolean running() {
        return resumedOn == null;
    }

    Suspension resumed(LocalDate on) {
        return new Suspension(number, cause, decisionNumber, reason, from, until, on, decidedBy);
    }

    /** A forgotten resumption does not stop the clock for longer than was granted on request. */
    LocalDate lastUncountedDay(LocalDate resumption) {
        var last = resumption.minusDays(1);
        var granted = cause == SuspensionCause.UNIT_REQUEST ? until : null;
        return granted != null && last.isAfter(granted) ? granted : last;
    }

    Suspension withoutReason() {
        return new Suspension(number, cause, decisionNumber, "", from, until, resumedOn, decidedBy);
    }
}
