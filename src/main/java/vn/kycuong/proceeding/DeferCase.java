package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** The person is not considered yet: from the first day of it no clock of discipline runs. It ends by itself on its last day. */
@UseCase
public class DeferCase {

    /**
     * @param until the last day that is not counted; null while nobody knows
     * @param medicalReason kept in its one protected place; may be empty
     */
    public record Command(
            UUID id,
            DeferralGround ground,
            LocalDate from,
            @Nullable LocalDate until,
            String medicalReason,
            Actor by) implements vn.kycuong.access.Command {}

    private final CaseDesk desk;
    private final DeferralRecords deferrals;
    private final CaseTerms terms;
    private final CaseJournal journal;
    private final Ids ids;

    DeferCase(CaseDesk desk, DeferralRecords deferrals, CaseTerms terms, CaseJournal journal, Ids ids) {
        this.desk = desk;
        this.deferrals = deferrals;
        this.terms = terms;
        this.journal = journal;
        this.ids = ids;
    }

    public void handle(Command command) {
        var file = desk.take(command.by(), "discipline.defer", command.id());
        file.requireUndecided();
        if (file.deferred()) {
            throw RuleViolation.refused("deferral-running", file.number());
        }
        requireComplete(file, command);
        var deferral = new Deferral(ids.next(), command.ground(), command.from(), command.until(), null);
        deferrals.add(file.id(), deferral, command.medicalReason(), command.by().official(), desk.now());
        terms.stop(file, command.from());
        tell(file, deferral, command.by());
        var until = command.until();
        if (until != null && until.isBefore(desk.today())) {
            deferrals.end(deferral.id(), until, command.by().official(), desk.now());
            terms.goOn(file, until);
        } else {
            desk.happened(file, DisciplinaryHappening.DEFERRED, Map.of());
        }
    }

    private void requireComplete(DisciplinaryCase file, Command command) {
        desk.requirePast(command.from());
        var until = command.until();
        if (until == null ? !command.ground().isOpenEnded() : until.isBefore(command.from())) {
            throw RuleViolation.invalid("deferral-incomplete", command.ground().name());
        }
        if (!command.ground().isMedical() && !command.medicalReason().isEmpty()) {
            throw RuleViolation.invalid("deferral-not-medical", command.ground().name());
        }
        var before = file.deferrals().stream()
                .anyMatch(earlier ->
                        earlier.endedOn() != null && !earlier.endedOn().isBefore(command.from()));
        if (before) {
            throw RuleViolation.invalid("deferral-overlaps");
        }
    }

    private void tell(DisciplinaryCase file, Deferral deferral, Actor by) {
        var fact = journal.about(file, "deferred", by)
                .note("deferral", deferral.id().toString());
        journal.tellPersonnel(
                file,
                deferral.until() == null
                        ? fact
                        : fact.tell("dueOn", deferral.until().toString()));
    }
}
