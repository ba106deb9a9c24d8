package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is due, when, and why then.
 *
 * @param subjectId what must be done in time: the case itself, a finding, a recommendation
 * @param suspended the term stands still now; {@code dueOn} will move when it goes on
 * @param rule reference of the rule that sets the term, as people read it
 * @param mark how sure the rule is: confirmed, stated by others, from memory, or proposed ({@code C}, {@code S},
 *     {@code M}, {@code P})
 * @param computation by the version of the calendar that set {@code dueOn}
 * @param outcome empty while open, then {@code MET}, {@code MISSED} or {@code CANCELLED}
 */
public record Deadline(
        UUID id,
        UUID caseId,
        UUID subjectId,
        String kind,
        LocalDate startOn,
        Term term,
        LocalDate dueOn,
        List<Suspension> suspensions,
        boolean suspended,
        String rule,
        String mark,
        Computation computation,
        String outcome) {

    public Deadline {
        suspensions = List.copyOf(suspensions);
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    /** The day of the deadline has ended, and the term does not stand still. */
    public boolean isPast(LocalDate today) {
        return !suspended && dueOn.isBefore(today);
    }
}
