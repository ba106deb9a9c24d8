package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.calendar.Computation;
import vn.kycuong.calendar.WorkingCalendar;

/**
 * What would come of a draft, before a file is opened. It refuses what opening the file would refuse, in the same words,
 * and tells nothing else.
 */
@Questions
public class DraftPreviewQueries {

    private static final String DRAFT = "inspection.draft";
    private static final List<LimitedStep> ONE_AFTER_THE_OTHER =
            List.of(LimitedStep.ANNOUNCE, LimitedStep.FIELDWORK, LimitedStep.REPORT);

    /** Who would inspect which unit, by whose decision. */
    public record Team(Kind kind, String unit, String issuer, List<Seat> seats) {}

    /** @param computation counted as if the step before it were taken on its last day, and the decision signed today */
    public record PreviewedTerm(LimitedStep step, TimeLimit limit, Computation computation) {}

    /** @param noticeDays days between the notice and the announcement */
    public record Preview(int noticeDays, List<PreviewedTerm> terms) {}

    private final Permissions permissions;
    private final DraftRules rules;
    private final DraftCheck check;
    private final InspectionTerms terms;
    private final CaseDeadlines deadlines;
    private final WorkingCalendar calendar;

    DraftPreviewQueries(
            Permissions permissions,
            DraftRules rules,
            DraftCheck check,
            InspectionTerms terms,
            CaseDeadlines deadlines,
            WorkingCalendar calendar) {
        this.permissions = permissions;
        this.rules = rules;
        this.check = check;
        this.terms = terms;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    public void requireMandate(Actor actor, Kind kind, Mandate mandate) {
        permissions.require(actor, DRAFT);
        DraftRules.requireMandate(kind, mandate);
        rules.requireNamedOfficial(mandate.namedOfficial());
    }

    public void requireUnit(Actor actor, String unit) {
        permissions.require(actor, DRAFT);
        rules.requireUnit(unit, deadlines.today());
    }

    /** Conflicts of interest are asked for apart. */
    public void requireTeam(Actor actor, Team team) {
        permissions.require(actor, DRAFT);
        check.requireTeam(team, actor, deadlines.today());
    }

    public Preview preview(Actor actor, DraftInspection.Command command) {
        permissions.require(actor, DRAFT);
        var today = deadlines.today();
        check.require(command, today);
        var base = check.base(command, today);
        return new Preview(check.noticeDays(command, base), inOrder(command, base, today));
    }

    private List<PreviewedTerm> inOrder(DraftInspection.Command command, RuleBase base, LocalDate decidedOn) {
        var previewed = new ArrayList<PreviewedTerm>();
        var from = decidedOn;
        for (var step : ONE_AFTER_THE_OTHER) {
            var limit = terms.limit(base.frozen(), step, command.kind(), base.level(), false);
            if (limit.isPresent()) {
                var computation = calendar.compute(from, limit.get().term(), List.of());
                previewed.add(new PreviewedTerm(step, limit.get(), computation));
                from = computation.due();
            }
        }
        return List.copyOf(previewed);
    }
}
