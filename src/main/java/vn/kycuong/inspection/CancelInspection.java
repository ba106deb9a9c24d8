package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;

/**
 * The issuer ends a case before its conclusion, on a ground of Law 84/2025/QH15, article 31. A case that is still sealed
 * stays sealed, and what is told of its end is held.
 */
@UseCase
public class CancelInspection {

    public record Command(
            UUID inspection,
            CancellationGround ground,
            String reference,
            String reason,
            String decisionNumber,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcCourse course;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InspectionProcess process;
    private final Clock clock;

    CancelInspection(
            Inspections inspections,
            Permissions permissions,
            JdbcCourse course,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.course = course;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.cancel", inspection.scope());
        inspection.require();
        if (inspection.has(Milestone.CONCLUSION_SIGNED)) {
            throw RuleViolation.refused("conclusion-already-signed");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        course.add(
                inspection.id(),
                new Cancellation(
                        command.ground(),
                        command.reference(),
                        command.reason(),
                        command.decisionNumber(),
                        inspection.sealed(),
                        now,
                        command.by().official()));
        inspections.update(inspection.resumed().reach(Milestone.CANCELLED, now, command.by()));
        deadlines.closeAll(inspection.id(), "CANCELLED");
        journal.append(told(inspection, command));
        events.publishEvent(new InspectionCancelled(inspection.id()));
        process.happened(inspection.id(), Happening.CANCELLED, Map.of());
    }

    private Fact told(Inspection inspection, Command command) {
        var type = inspection.sealed() ? "surprise.cancelled" : "inspection.cancelled";
        var fact = CaseFact.of(inspection, type, terms.today(), command.by())
                .note("ground", command.ground().name())
                .note("reference", command.reference())
                .note("decisionNumber", command.decisionNumber())
                .leadership()
                .people(inspection.teamNow());
        if (inspection.knownToUnit()) {
            fact.unit();
        }
        if (inspection.knownToUnit() && !inspection.kind().isSurprise()) {
            fact.integration();
        }
        return fact.fact();
    }
}
