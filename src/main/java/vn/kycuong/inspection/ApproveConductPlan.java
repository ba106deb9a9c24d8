package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The head of the team fixes how the inspection is conducted, by which checklist, and what the unit is to report on. */
@UseCase
public class ApproveConductPlan {

    /** @param reportOutline empty when nothing is asked of the unit beforehand */
    public record Command(UUID inspection, String text, String checklist, String reportOutline, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Checklists checklists;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    ApproveConductPlan(
            Inspections inspections,
            Permissions permissions,
            Checklists checklists,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.checklists = checklists;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.approve-conduct-plan", inspection.scope());
        if (inspection.kind().isSurprise()) {
            throw RuleViolation.refused("conduct-plan-not-for-surprise");
        }
        inspection.require(Milestone.DECISION_ISSUED);
        var checklist = checklist(command.checklist()).version();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var planned = inspection
                .reach(Milestone.CONDUCT_PLAN_APPROVED, now, command.by())
                .withChecklist(checklist);
        var sha256 = documents.add(planned.id(), DocumentKind.CONDUCT_PLAN, command.text(), command.by());
        if (!command.reportOutline().isBlank()) {
            documents.add(planned.id(), DocumentKind.REPORT_OUTLINE, command.reportOutline(), command.by());
        }
        inspections.update(planned);
        journal.append(CaseFact.of(planned, planned.event("conductplan.approved"), terms.today(), command.by())
                .tell("checklist", checklist)
                .note("sha256", sha256)
                .people(planned.teamNow())
                .leadership()
                .fact());
        process.completed(planned.id(), Step.APPROVE_CONDUCT_PLAN, Map.of());
    }

    private Checklist checklist(String version) {
        return version.isEmpty() ? checklists.current(terms.today()) : checklists.required(version, terms.today());
    }
}
