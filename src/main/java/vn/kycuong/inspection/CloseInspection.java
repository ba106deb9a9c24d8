package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/** The issuer closes a case in which nothing is open any more: no finding, no recommendation. */
@UseCase
public class CloseInspection {

    public record Command(
            UUID inspection, InspectionOutcome outcome, String lessons, RetentionClass retention, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final FindingsOfCase findings;
    private final FollowUp followUp;
    private final JdbcConclusions conclusions;
    private final JdbcImplementation implementation;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    CloseInspection(
            Inspections inspections,
            Permissions permissions,
            FindingsOfCase findings,
            FollowUp followUp,
            JdbcConclusions conclusions,
            JdbcImplementation implementation,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.findings = findings;
        this.followUp = followUp;
        this.conclusions = conclusions;
        this.implementation = implementation;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.close", inspection.scope());
        inspection.require(Milestone.CONCLUSION_SIGNED);
        requireNothingOpen(inspection);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        implementation.add(
                inspection.id(),
                new Closing(
                        command.outcome(),
                        command.lessons(),
                        command.retention(),
                        now,
                        command.by().official()));
        inspections.update(inspection.reach(Milestone.CLOSED, now, command.by()));
        deadlines.closeAll(inspection.id(), "CANCELLED");
        journal.append(CaseFact.of(inspection, "case.closed", terms.today(), command.by())
                .note("retention", command.retention().name())
                .tell("outcome", command.outcome().name())
                .unit()
                .leadership()
                .integration()
                .fact());
        process.completed(inspection.id(), Step.CLOSE_CASE, Map.of());
    }

    private void requireNothingOpen(Inspection inspection) {
        if (conclusions.ofCase(inspection.id()).stream()
                .anyMatch(conclusion -> conclusion.toBePublished() && !conclusion.published())) {
            throw RuleViolation.refused("conclusion-not-published");
        }
        var open = findings.open(inspection.id());
        if (open > 0) {
            throw RuleViolation.refused("findings-open", open);
        }
        if (!followUp.nothingOpen(inspection)) {
            throw RuleViolation.refused("recommendations-open");
        }
    }
}
