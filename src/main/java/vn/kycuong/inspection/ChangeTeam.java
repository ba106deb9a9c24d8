package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * The issuer replaces, adds or removes a member of the team, its head included (Law 84/2025/QH15, article 38.1.n). Whoever
 * joins must have no conflict of interest, and joins the list of a sealed case; whoever leaves loses sight of the case.
 */
@UseCase
public class ChangeTeam {

    /**
     * @param leaving empty when somebody is only added
     * @param joining empty when somebody is only removed
     * @param head empty to leave the head as he is
     */
    public record Command(
            UUID inspection,
            String leaving,
            String joining,
            String head,
            String decisionNumber,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final CaseFiles files;
    private final JdbcCourse course;
    private final JdbcDraftings draftings;
    private final TeamRules rules;
    private final Secrecy secrecy;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    ChangeTeam(
            Inspections inspections,
            Permissions permissions,
            CaseFiles files,
            JdbcCourse course,
            JdbcDraftings draftings,
            TeamRules rules,
            Secrecy secrecy,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.files = files;
        this.course = course;
        this.draftings = draftings;
        this.rules = rules;
        this.secrecy = secrecy;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var before = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.change-team", before.scope());
        requireTeamAtWork(before, command.leaving());
        var plan = new TeamPlan(command.leaving(), command.joining(), command.head());
        var after = before.withTeam(plan.apply(before.team(), terms.today()));
        requireFit(before, plan);
        inspections.update(after);
        if (before.sealed()) {
            files.addToSecrecyList(before.id(), plan.newcomers());
        }
        course.add(
                before.id(),
                new TeamChange(
                        course.teamChanges(before.id()).size() + 1,
                        command.decisionNumber(),
                        command.reason(),
                        command.leaving(),
                        command.joining(),
                        after.teamHead(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        command.by().official()));
        tell(before, after, command);
        if (before.sealed()) {
            secrecy.settle(after);
        }
    }

    private void requireFit(Inspection inspection, TeamPlan plan) {
        if (plan.joining().equals(inspection.issuer())) {
            throw RuleViolation.invalid("issuer-in-team", inspection.issuer());
        }
        rules.requireFit(inspection.unit(), inspection.mandate().namedOfficial(), plan.newcomers());
    }

    private void requireTeamAtWork(Inspection inspection, String leaving) {
        inspection.require(Milestone.DECISION_ISSUED);
        if (inspection.has(Milestone.CONCLUSION_SIGNED)) {
            throw RuleViolation.refused("conclusion-already-signed");
        }
        var drafts = draftings.find(inspection.id()).filter(drafting -> drafting.drafter()
                .equals(leaving));
        if (drafts.isPresent() && !inspection.has(Milestone.DRAFT_SUBMITTED)) {
            throw RuleViolation.refused("drafter-cannot-leave", leaving);
        }
    }

    private void tell(Inspection before, Inspection after, Command command) {
        var concerned = new TreeSet<>(before.teamNow());
        concerned.addAll(after.teamNow());
        journal.append(CaseFact.of(after, "inspection.team.changed", terms.today(), command.by())
                .note("decisionNumber", command.decisionNumber())
                .note("leaving", command.leaving())
                .note("joining", command.joining())
                .note("head", after.teamHead())
                .people(concerned)
                .leadership()
                .fact());
    }
}
