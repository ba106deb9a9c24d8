package vn.kycuong.proceeding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.discipline.Form;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Confirmed;

/**
 * A person decides: a form, or that there was no violation. What the tables propose is kept beside it, and a decision that
 * is something else needs a reason. After the time limit it is late, but not void.
 */
@UseCase
public class DecideOnDiscipline {

    public record Command(UUID id, String number, @Nullable Form form, String reason, Proof proof, Actor by)
            implements vn.kycuong.access.Command {

        /** Without the reason, which has no business in a log. */
        @Override
        public String toString() {
            return "DecideOnDiscipline[" + id + "]";
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\S{1,60}");

    private final CaseDesk desk;
    private final DecisionRecords decisions;
    private final CaseTerms terms;
    private final Proposals proposals;
    private final Accounts accounts;
    private final CaseJournal journal;

    DecideOnDiscipline(
            CaseDesk desk,
            DecisionRecords decisions,
            CaseTerms terms,
            Proposals proposals,
            Accounts accounts,
            CaseJournal journal) {
        this.desk = desk;
        this.decisions = decisions;
        this.terms = terms;
        this.proposals = proposals;
        this.accounts = accounts;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.DECIDE_ON_DISCIPLINE, command.id());
        if (!NUMBER.matcher(command.number()).matches()) {
            throw RuleViolation.invalid("decision-number-malformed");
        }
        CaseLaw.requireForm(file.charge(), command.form());
        if (command.form() != null) {
            terms.requireNotLapsed(file, command.form());
        }
        var proposed = proposals.of(file);
        requireReason(command, proposed);
        var signer = accounts.confirm(command.by(), command.proof());
        var late = !terms.end(file, CaseTerms.HANDLING);
        var decision = new Decision(
                command.number(),
                command.form(),
                command.reason(),
                late,
                desk.today(),
                command.by().official(),
                proposed);
        decisions.add(file.id(), decision, signer);
        desk.record(file, ActKind.DECIDED, desk.today(), "", command.by());
        endTerms(file);
        tell(file, decision, signer, command.by());
        desk.pass(
                file,
                DisciplinaryTask.DECIDE_ON_DISCIPLINE,
                Map.of(DisciplinaryRouting.DECIDED, true, DisciplinaryRouting.DISCIPLINED, command.form() != null));
    }

    private static void requireReason(Command command, List<Citation> proposed) {
        var forms = proposed.stream()
                .map(Citation::form)
                .filter(form -> !form.isEmpty())
                .toList();
        var chosen = command.form() == null ? "" : command.form().name();
        if (!forms.isEmpty() && !forms.contains(chosen)) {
            CaseDesk.requireText(command.reason(), "reason");
        }
    }

    private void endTerms(DisciplinaryCase file) {
        terms.end(file, DisciplinaryStep.ISSUE_DECISION.name());
        terms.end(file, DisciplinaryStep.AFTER_PARTY_DISCIPLINE.name());
        terms.end(file, DisciplinaryStep.DECISION_AFTER_JUDGMENT.name());
        terms.cancel(file, CaseTerms.LIMITATION);
        terms.cancel(file, CaseTerms.LIMITATION_OF_REPRIMAND);
    }

    private void tell(DisciplinaryCase file, Decision decision, Confirmed signer, Actor by) {
        var outcome = decision.form() == null
                ? CaseOutcome.NO_VIOLATION.name()
                : decision.form().name();
        journal.tellPersonnel(
                file,
                journal.about(file, "decided", by)
                        .note("late", decision.late())
                        .confirmed(signer)
                        .note(
                                "proposed",
                                decision.proposals().stream()
                                        .map(Citation::form)
                                        .sorted()
                                        .toList())
                        .tell("number", decision.number())
                        .tell("outcome", outcome)
                        .toPerson()
                        .toUnit());
    }
}
