package vn.kycuong.proceeding;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;

/** The personnel officer says whether the person can be disciplined at all, who decides, and which way the case goes. */
@UseCase
public class AssessCase {

    public record Command(
            UUID id,
            CaseRoute route,
            String authority,
            @Nullable SkippingGround skipping,
            @Nullable Exclusion exclusion,
            @Nullable Judgement judgement,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DisciplinaryCases cases;
    private final CaseTerms terms;
    private final Competence competence;
    private final CaseJournal journal;

    AssessCase(CaseDesk desk, DisciplinaryCases cases, CaseTerms terms, Competence competence, CaseJournal journal) {
        this.desk = desk;
        this.cases = cases;
        this.terms = terms;
        this.competence = competence;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.ASSESS_CASE, command.id());
        requireFitting(file, command);
        if (command.route() != CaseRoute.NOT_HANDLED) {
            competence.requireAuthority(file.charge(), command.authority());
            cases.assign(file.id(), command.authority());
        }
        cases.route(file.id(), command.route());
        var act = desk.record(file, ActKind.ASSESSED, desk.today(), command.reason(), command.by());
        if (command.judgement() != null) {
            cases.add(file.id(), act, command.judgement());
        }
        terms.end(file, CaseTerms.ASSESSMENT);
        journal.append(fact(file, command));
        goOn(file, command.route());
        desk.pass(
                file,
                DisciplinaryTask.ASSESS_CASE,
                Map.of(DisciplinaryRouting.ROUTE, command.route().name()));
    }

    private void goOn(DisciplinaryCase file, CaseRoute route) {
        switch (route) {
            case FULL -> {
                // The review is called when its chairman chooses.
            }
            case WITHOUT_REVIEW -> terms.begin(file, DisciplinaryStep.COUNCIL_FORMED, desk.today());
            case DIRECT -> terms.begin(file, DisciplinaryStep.ISSUE_DECISION, desk.today());
            case NOT_HANDLED -> {
                cases.close(file.id(), CaseOutcome.NOT_HANDLED, desk.now());
                terms.endAll(file);
            }
        }
    }

    private DisciplinaryFact fact(DisciplinaryCase file, Command command) {
        var fact = journal.about(file, "case.assessed", command.by())
                .note("route", command.route().name())
                .note("authority", command.authority());
        if (command.skipping() != null) {
            fact.note("skipping", command.skipping().name());
        }
        return command.exclusion() == null
                ? fact
                : fact.note("exclusion", command.exclusion().name());
    }

    private static void requireFitting(DisciplinaryCase file, Command command) {
        var route = command.route();
        var fits = (route == CaseRoute.NOT_HANDLED) == (command.exclusion() != null)
                && (route == CaseRoute.WITHOUT_REVIEW) == (command.skipping() != null)
                && (route == CaseRoute.DIRECT) == (command.judgement() != null);
        if (!fits) {
            throw RuleViolation.invalid("route-incomplete", route.name());
        }
        if (route == CaseRoute.DIRECT && !file.charge().ground().allowsDirectDecision()) {
            throw RuleViolation.refused(
                    "route-not-possible", file.charge().ground().name());
        }
        if (command.judgement() != null) {
            CaseLaw.requireForm(file.charge(), command.judgement().form());
        }
        if (route != CaseRoute.FULL) {
            CaseDesk.requireText(command.reason(), "reason");
        }
    }
}
