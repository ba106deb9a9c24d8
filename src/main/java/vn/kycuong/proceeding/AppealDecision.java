package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.discipline.Form;

/**
 * The person complains about the decision: first to its issuer, then to the issuer's superior, each within its term. A first
 * complaint that was not settled in time does not hold up the second.
 */
@UseCase
public class AppealDecision {

    /**
     * @param lodgedOn for a complaint that came on paper; null for today
     */
    public record Command(UUID id, @Nullable LocalDate lodgedOn, String content, boolean complex, Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DecisionRecords decisions;
    private final CaseTerms terms;
    private final CaseJournal journal;

    AppealDecision(CaseDesk desk, DecisionRecords decisions, CaseTerms terms, CaseJournal journal) {
        this.desk = desk;
        this.decisions = decisions;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.appeal", command.id());
        var level = nextLevel(file);
        CaseDesk.requireText(command.content(), "content");
        var lodgedOn = lodgedOn(file, command);
        var term = complaintTerm(file, level);
        var open = terms.running(file, term.name()).orElseThrow(() -> RuleViolation.refused("appeal-not-possible"));
        CaseDesk.requireNotBefore(lodgedOn, open.startOn());
        if (lodgedOn.isAfter(open.dueOn())) {
            throw RuleViolation.refused("appeal-late", open.dueOn().toString());
        }
        passOn(file, lodgedOn, command.by());
        decisions.add(
                file.id(),
                new Appeal(level, lodgedOn, command.content(), command.complex(), null, null, null, ""),
                command.by().official());
        desk.record(file, ActKind.APPEALED, lodgedOn, "", command.by());
        terms.end(file, term.name());
        var settlement = terms.begin(
                file,
                command.complex()
                        ? DisciplinaryStep.COMPLAINT_SETTLEMENT_COMPLEX
                        : DisciplinaryStep.COMPLAINT_SETTLEMENT,
                lodgedOn);
        journal.tellPersonnelAndLeadership(
                file,
                journal.about(file, "appealed", command.by())
                        .tell("appeal", level)
                        .tell("dueOn", settlement.dueOn().toString()));
        desk.happened(file, DisciplinaryHappening.APPEALED, Map.of(DisciplinaryRouting.SECOND_APPEAL, level == 2));
    }

    /** Nobody waits any more for the settlement of a complaint whose term has passed. */
    private void passOn(DisciplinaryCase file, LocalDate on, Actor by) {
        file.openAppeal().ifPresent(first -> {
            decisions.settle(file.id(), first.ended(SettlementOutcome.NOT_SETTLED, on), by.official());
            terms.endSettlement(file);
            desk.happened(file, DisciplinaryHappening.APPEAL_PASSED_ON, Map.of());
        });
    }

    static DisciplinaryStep complaintTerm(DisciplinaryCase file, int level) {
        if (level == 1) {
            return DisciplinaryStep.FIRST_COMPLAINT;
        }
        return file.requiredDecision().form() == Form.BUOC_THOI_VIEC
                ? DisciplinaryStep.SECOND_COMPLAINT_DISMISSAL
                : DisciplinaryStep.SECOND_COMPLAINT;
    }

    private static int nextLevel(DisciplinaryCase file) {
        var appeals = file.appeals();
        if (file.openAppeal().isPresent() && !(file.unsettled() && appeals.size() == 1)) {
            throw RuleViolation.refused("appeal-open", file.number());
        }
        var goesOn = appeals.stream().allMatch(appeal -> appeal.open() || appeal.outcome() == SettlementOutcome.UPHELD);
        if (!goesOn || appeals.size() > 1 || file.last(ActKind.HANDED_OVER).isEmpty()) {
            throw RuleViolation.refused("appeal-not-possible");
        }
        return appeals.size() + 1;
    }

    /** The person complains today; personnel officers record a complaint that came on paper. */
    private LocalDate lodgedOn(DisciplinaryCase file, Command command) {
        var given = command.lodgedOn();
        if (given == null || file.isAbout(command.by().official())) {
            return desk.today();
        }
        desk.requirePast(given);
        return given;
    }
}
