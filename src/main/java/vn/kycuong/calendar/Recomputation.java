package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Computes an open deadline anew; keeps both dates and the cause, and tells whoever listens, when the date changes. */
@Component
class Recomputation {

    private final JdbcDeadlineChanges changes;
    private final ApplicationEventPublisher events;

    Recomputation(JdbcDeadlineChanges changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    /**
     * What a change of the calendar makes of a deadline, if anything. One that has passed never moves, and none moves into
     * the past, where nobody could meet it. One that stands still is computed when it goes on.
     */
    static Optional<Computation> published(Deadline deadline, Almanac almanac, LocalDate today) {
        if (deadline.suspended() || deadline.isPast(today)) {
            return Optional.empty();
        }
        return Optional.of(compute(deadline, almanac, deadline.term(), deadline.suspensions()))
                .filter(computation -> !computation.due().isBefore(today));
    }

    void afterPublication(Deadline deadline, Almanac almanac, LocalDate today) {
        published(deadline, almanac, today)
                .ifPresent(computation ->
                        apply(deadline, computation, deadline.rule(), almanac.version(), DeadlineMoved.CALENDAR));
    }

    void afterSuspension(Deadline deadline, Almanac almanac) {
        var computation = compute(deadline, almanac, deadline.term(), deadline.suspensions());
        apply(deadline, computation, deadline.rule(), almanac.version(), DeadlineMoved.SUSPENSION);
    }

    void afterExtension(Deadline deadline, Almanac almanac, Term additional, String rule) {
        var computation = compute(deadline, almanac, deadline.term().plus(additional), deadline.suspensions());
        var rules = deadline.rule() + "; " + rule;
        apply(deadline, computation, rules, almanac.version(), DeadlineMoved.EXTENSION);
    }

    private static Computation compute(Deadline deadline, Almanac almanac, Term term, List<Suspension> suspensions) {
        return Count.compute(almanac, deadline.startOn(), term, suspensions);
    }

    private void apply(Deadline deadline, Computation computation, String rule, int calendarVersion, String cause) {
        changes.update(deadline.id(), computation, rule, calendarVersion);
        var from = deadline.dueOn();
        var to = computation.due();
        if (!to.equals(from)) {
            changes.recordMove(deadline, to, cause, calendarVersion);
            events.publishEvent(
                    new DeadlineMoved(deadline.caseId(), deadline.subjectId(), deadline.kind(), from, to, cause));
        }
    }
}
