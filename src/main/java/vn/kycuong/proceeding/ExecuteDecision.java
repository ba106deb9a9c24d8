package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.organisation.Assignment;

/**
 * The form is entered in the person's record and in the national database, and its effects on salary, rank and post are carried
 * out: whoever is removed loses the leading posts with that day, whoever is dismissed all of them. A decision that ran until
 * then ends.
 */
@UseCase
public class ExecuteDecision {

    /**
     * @param record what was entered where
     */
    public record Command(UUID id, LocalDate effectiveOn, String record, Actor by)
            implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final CaseTerms terms;
    private final EarlierDecisions earlier;
    private final PostsOfPerson posts;
    private final CaseJournal journal;

    ExecuteDecision(
            CaseDesk desk, CaseTerms terms, EarlierDecisions earlier, PostsOfPerson posts, CaseJournal journal) {
        this.desk = desk;
        this.terms = terms;
        this.earlier = earlier;
        this.posts = posts;
        this.journal = journal;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), DisciplinaryTask.EXECUTE_DECISION, command.id());
        var decision = file.requiredDecision();
        desk.requirePast(command.effectiveOn());
        CaseDesk.requireNotBefore(command.effectiveOn(), decision.on());
        CaseDesk.requireText(command.record(), "record");
        desk.record(file, ActKind.EXECUTED, command.effectiveOn(), command.record(), command.by());
        var effect = terms.beginEffect(file, command.effectiveOn());
        earlier.supersede(file, command.by());
        var ended = decision.form() == null
                ? List.<Assignment>of()
                : posts.relieve(file, decision.form(), command.effectiveOn(), command.by());
        journal.tellPersonnel(
                file,
                journal.about(file, "effective", command.by())
                        .note("postsEnded", ended.size())
                        .note("effectiveOn", command.effectiveOn().toString())
                        .tell("outcome", String.valueOf(decision.form()))
                        .tell("dueOn", effect.dueOn().toString())
                        .toIntegrations());
        desk.pass(file, DisciplinaryTask.EXECUTE_DECISION, Map.of());
    }
}
