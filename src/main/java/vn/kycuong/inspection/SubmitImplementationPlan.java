package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The head of the unit says how the conclusion will be carried out (Law 84/2025/QH15, article 54.1). */
@UseCase
public class SubmitImplementationPlan {

    public record Command(UUID inspection, String text, String postponed, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcImplementation implementation;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    SubmitImplementationPlan(
            Inspections inspections,
            Permissions permissions,
            JdbcImplementation implementation,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.implementation = implementation;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.submit-implementation-plan", inspection.scope());
        inspection.require(Milestone.HANDED_OVER);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var planned = inspection.reach(Milestone.IMPLEMENTATION_PLANNED, now, command.by());
        var whole = command.postponed().isBlank() ? command.text() : command.text() + "\n\n" + command.postponed();
        var sha256 = documents.add(inspection.id(), DocumentKind.IMPLEMENTATION_PLAN, whole, command.by());
        implementation.add(
                inspection.id(),
                new ImplementationPlan(
                        command.text(),
                        command.postponed(),
                        sha256,
                        now,
                        command.by().official()));
        inspections.update(planned);
        var inTime = terms.settleInTime(planned, LimitedStep.IMPLEMENTATION_PLAN);
        journal.append(CaseFact.of(planned, "followup.plan.submitted", terms.today(), command.by())
                .note("sha256", sha256)
                .note("inTime", inTime)
                .leadership()
                .fact());
        process.completed(inspection.id(), Step.SUBMIT_IMPLEMENTATION_PLAN, Map.of());
    }
}
