package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.journal.Journal;

/**
 * The issuer says who drafts the conclusion and who appraises the draft (Law 84/2025/QH15, articles 34 and 35): the
 * drafter serves in the team, the appraiser does not and has no conflict of interest.
 */
@UseCase
public class AssignDrafting {

    /**
     * @param appraiser empty when the rule package does without an appraisal
     * @param appraisalDays working days for the appraisal
     * @param complex the longer term for complex inspections applies
     */
    public record Command(
            UUID inspection, String drafter, String appraiser, int appraisalDays, boolean complex, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcDraftings draftings;
    private final TeamRules rules;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    AssignDrafting(
            Inspections inspections,
            Permissions permissions,
            JdbcDraftings draftings,
            TeamRules rules,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.draftings = draftings;
        this.rules = rules;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.assign-drafting", inspection.scope());
        inspection.require(Milestone.REPORT_SUBMITTED);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var assigned = inspection.reach(Milestone.DRAFTING_ASSIGNED, now, command.by());
        var drafting = new Drafting(
                inspection.id(),
                command.drafter(),
                command.appraiser(),
                command.appraisalDays(),
                now,
                command.by().official(),
                "",
                null);
        requireFitting(inspection, drafting);
        draftings.add(drafting);
        inspections.update(assigned.withInvolved(List.of(drafting.appraiser()).stream()
                .filter(appraiser -> !appraiser.isEmpty())
                .toList()));
        terms.settleInTime(inspection, LimitedStep.ASSIGN_DRAFTING);
        tell(assigned, drafting, command);
        process.completed(inspection.id(), Step.ASSIGN_DRAFTING, Map.of());
    }

    private void requireFitting(Inspection inspection, Drafting drafting) {
        if (!inspection.teamNow().contains(drafting.drafter())) {
            throw RuleViolation.invalid("drafter-not-in-team", drafting.drafter());
        }
        var appraised = terms.route(inspection).appraisal();
        if (appraised == drafting.appraiser().isEmpty()) {
            throw RuleViolation.invalid(appraised ? "appraiser-missing" : "appraisal-not-foreseen");
        }
        if (!appraised) {
            return;
        }
        if (drafting.appraisalDays() < 1) {
            throw RuleViolation.invalid("appraisal-term-missing");
        }
        rules.requireAppraiser(inspection, drafting.appraiser());
    }

    private void tell(Inspection inspection, Drafting drafting, Command command) {
        var recipients = new TreeSet<>(inspection.teamNow());
        if (!drafting.appraiser().isEmpty()) {
            recipients.add(drafting.appraiser());
        }
        var fact = CaseFact.of(inspection, "inspection.drafting.assigned", terms.today(), command.by())
                .note("drafter", drafting.drafter())
                .note("appraiser", drafting.appraiser());
        terms.start(inspection, inspection.id(), LimitedStep.DRAFT, command.complex())
                .map(Deadline::dueOn)
                .ifPresent(due -> fact.tell("dueOn", due.toString()));
        journal.append(fact.people(recipients).leadership().fact());
    }
}
