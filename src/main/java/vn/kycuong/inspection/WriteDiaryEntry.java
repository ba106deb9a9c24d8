package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** A member of the team writes down what was done on a day of fieldwork. */
@UseCase
public class WriteDiaryEntry {

    public record Command(UUID inspection, LocalDate on, String text, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Diary diary;
    private final CaseDeadlines terms;
    private final Journal journal;

    WriteDiaryEntry(
            Inspections inspections, Permissions permissions, Diary diary, CaseDeadlines terms, Journal journal) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.diary = diary;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.write-diary", inspection.scope());
        inspection.requireFieldwork();
        if (command.on().isAfter(terms.today())) {
            throw RuleViolation.invalid("date-in-future");
        }
        var entry = diary.write(inspection.id(), command.on(), command.text(), command.by());
        journal.append(CaseFact.of(inspection, inspection.event("diary.written"), terms.today(), command.by())
                .note("entry", entry.number())
                .note("sha256", Fingerprint.of(entry.text()))
                .fact());
    }
}
