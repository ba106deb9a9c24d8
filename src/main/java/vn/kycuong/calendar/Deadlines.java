package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Ids;
import vn.kycuong.access.RuleViolation;

/**
 * What is due in the cases. There is at most one open deadline of a kind for one subject. Callers hold the lock of the
 * case.
 */
@Component
public class Deadlines {

    private final JdbcDeadlines deadlines;
    private final JdbcDeadlineChanges changes;
    private final JdbcCalendarDays days;
    private final Recomputation recomputation;
    private final Ids ids;

    Deadlines(
            JdbcDeadlines deadlines,
            JdbcDeadlineChanges changes,
            JdbcCalendarDays days,
            Recomputation recomputation,
            Ids ids) {
        this.deadlines = deadlines;
        this.changes = changes;
        this.days = days;
        this.recomputation = recomputation;
        this.ids = ids;
    }

    /**
     * @param start the day on which the term begins; it is not counted
     * @param rule reference of the rule that sets the term, as people read it
     * @param mark how sure the rule is: {@code C}, {@code S}, {@code M} or {@code P}
     */
    public Deadline open(
            UUID caseId, UUID subjectId, String kind, LocalDate start, Term term, String rule, String mark) {
        var almanac = heldAlmanac();
        var computation = Count.compute(almanac, start, term, List.of());
        var deadline = new Deadline(
                ids.next(),
                caseId,
                subjectId,
                kind,
                start,
                term,
                computation.due(),
                List.of(),
                false,
                rule,
                mark,
                computation,
                "");
        changes.insert(deadline, almanac.version());
        return deadline;
    }

    /** The open deadline; when there is none, the one that was closed last. */
    public Optional<Deadline> find(UUID subjectId, String kind) {
        return deadlines.find(subjectId, kind);
    }

    /** Open and closed ones, the earliest due first. */
    public List<Deadline> ofCase(UUID caseId) {
        return deadlines.ofCase(caseId);
    }

    /** What runs in these cases, the earliest due first. */
    public List<Deadline> open(Collection<UUID> caseIds) {
        return deadlines.open(caseIds);
    }

    /** Stops the running terms of the case. A deadline that passed before that day stays as it is. */
    public void suspend(UUID caseId, LocalDate from) {
        changes.suspend(caseId, from);
    }

    /** The terms go on.
     *
     * @param to the last day that is not counted
     */
    public void resume(UUID caseId, LocalDate to) {
        var almanac = heldAlmanac();
        var stopped = deadlines.ofCase(caseId).stream()
                .filter(deadline -> deadline.isOpen() && deadline.suspended())
                .map(Deadline::id)
                .toList();
        changes.resume(caseId, to);
        deadlines.ofCase(caseId).stream()
                .filter(deadline -> stopped.contains(deadline.id()))
                .forEach(deadline -> recomputation.afterSuspension(deadline, almanac));
    }

    /** @param outcome {@code MET}, {@code MISSED} or {@code CANCELLED} */
    public void close(UUID subjectId, String kind, String outcome) {
        changes.close(subjectId, kind, outcome);
    }

    public void closeAll(UUID caseId, String outcome) {
        changes.closeAll(caseId, outcome);
    }

    /** Gives more time: the longer term is counted from the same start. */
    public Deadline extend(UUID subjectId, String kind, Term additional, String rule) {
        var deadline = find(subjectId, kind)
                .filter(Deadline::isOpen)
                .orElseThrow(() -> RuleViolation.refused("deadline-not-open"));
        recomputation.afterExtension(deadline, heldAlmanac(), additional, rule);
        return find(subjectId, kind).orElseThrow();
    }

    private Almanac heldAlmanac() {
        days.hold();
        return days.current();
    }
}
