package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** A member of the team says how an item of the checklist was found. What fails becomes the draft of a finding. */
@UseCase
public class AnswerChecklistItem {

    /** @param follows revision of the answer that its author saw, 0 for none; null when it counts whatever stands there */
    public record Command(
            UUID inspection,
            String item,
            Answer answer,
            String note,
            @Nullable Integer follows,
            Actor by) implements vn.kycuong.access.Command {

        /** Counts whatever stands there. */
        public Command(UUID inspection, String item, Answer answer, String note, Actor by) {
            this(inspection, item, answer, note, null, by);
        }
    }

    private final Inspections inspections;
    private final Permissions permissions;
    private final Checklists checklists;
    private final JdbcFieldwork fieldwork;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerChecklistItem(
            Inspections inspections,
            Permissions permissions,
            Checklists checklists,
            JdbcFieldwork fieldwork,
            CaseDeadlines terms,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.checklists = checklists;
        this.fieldwork = fieldwork;
        this.terms = terms;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.answer", inspection.scope());
        inspection.requireFieldwork();
        var item = checklists
                .find(inspection.checklistVersion())
                .flatMap(checklist -> checklist.item(command.item()))
                .orElseThrow(() -> RuleViolation.invalid("unknown-checklist-item", command.item()));
        var before = fieldwork.answer(inspection.id(), item.code());
        var standing = before.map(ItemAnswer::revision).orElse(0);
        if (command.follows() != null && !command.follows().equals(standing)) {
            throw RuleViolation.refused("answer-changed-meanwhile", item.code());
        }
        var revision = standing + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var by = command.by();
        fieldwork.add(
                inspection.id(),
                new ItemAnswer(item.code(), revision, command.answer(), command.note(), now, by.official()));
        journal.append(CaseFact.of(inspection, inspection.event("item.answered"), terms.today(), by)
                .note("item", item.code())
                .note("answer", command.answer().name())
                .note("revision", revision)
                .note("note", Fingerprint.of(command.note()))
                .fact());
        var failedBefore =
                before.filter(answer -> answer.answer() == Answer.FAIL).isPresent();
        if (command.answer() == Answer.FAIL && !failedBefore) {
            events.publishEvent(new ChecklistItemFailed(inspection.id(), item.code(), item.violation(), by));
        }
    }
}
