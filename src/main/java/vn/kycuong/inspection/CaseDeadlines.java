package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;

/** The deadlines of an inspection, as long as its frozen rule package says. */
@Component
class CaseDeadlines {

    private final InspectionTerms terms;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseDeadlines(InspectionTerms terms, Deadlines deadlines, Clock clock) {
        this.terms = terms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<TimeLimit> limit(Inspection inspection, LimitedStep step, boolean complex) {
        return terms.limit(frozen(inspection), step, inspection.kind(), level(inspection), complex);
    }

    ConclusionRoute route(Inspection inspection) {
        return terms.route(frozen(inspection), inspection.kind(), level(inspection));
    }

    /** Starts the term today, if the rule package sets one. */
    Optional<Deadline> start(Inspection inspection, UUID subject, LimitedStep step, boolean complex) {
        return limit(inspection, step, complex)
                .map(limit -> deadlines.open(
                        inspection.id(), subject, step.name(), today(), limit.term(), limit.source(), limit.mark()));
    }

    Optional<Deadline> start(Inspection inspection, LimitedStep step) {
        return start(inspection, inspection.id(), step, false);
    }

    /** Ends the term, in time or not; lateness is a fact to be shown, never a reason to refuse what is owed. */
    boolean settleInTime(UUID subject, String kind) {
        var inTime = deadlines
                .find(subject, kind)
                .filter(Deadline::isOpen)
                .map(deadline -> !deadline.isPast(today()))
                .orElse(true);
        deadlines.close(subject, kind, inTime ? "MET" : "MISSED");
        return inTime;
    }

    boolean settleInTime(Inspection inspection, LimitedStep step) {
        return settleInTime(inspection.id(), step.name());
    }

    private static RulePackage frozen(Inspection inspection) {
        return inspection.rules().frozen();
    }

    private static BodyLevel level(Inspection inspection) {
        return inspection.rules().level();
    }
}
