package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * A member of the team adds a piece of evidence: a file with who collected it, what day it is about, and the SHA-256 of
 * what is kept. Of an image that is not what was brought; the journal holds the SHA-256 of both.
 */
@UseCase
public class AddExhibit {

    /**
     * @param number of the exhibit that gets a new version; null for a new exhibit
     * @param item of the checklist that it was collected for; empty when there is none
     */
    public record Command(
            UUID inspection,
            @Nullable Integer number,
            String item,
            String title,
            LocalDate refersTo,
            String fileName,
            byte[] content,
            Actor by)
            implements vn.kycuong.access.Command {

        /** For no item of the checklist. */
        public Command(
                UUID inspection,
                @Nullable Integer number,
                String title,
                LocalDate refersTo,
                String fileName,
                byte[] content,
                Actor by) {
            this(inspection, number, "", title, refersTo, fileName, content, by);
        }
    }

    private final Inspections inspections;
    private final Permissions permissions;
    private final Checklists checklists;
    private final JdbcExhibits exhibits;
    private final ExhibitStore store;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    AddExhibit(
            Inspections inspections,
            Permissions permissions,
            Checklists checklists,
            JdbcExhibits exhibits,
            ExhibitStore store,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.checklists = checklists;
        this.exhibits = exhibits;
        this.store = store;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return number of the exhibit */
    public int handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.add-exhibit", inspection.scope());
        inspection.requireFieldwork();
        if (command.refersTo().isAfter(terms.today())) {
            throw RuleViolation.invalid("date-in-future");
        }
        requireItem(inspection, command.item());
        var kept = FileRules.take(command.fileName(), command.content());
        var exhibit = exhibit(command, kept);
        exhibits.add(inspection.id(), exhibit);
        store.put(inspection.id(), exhibit.number(), exhibit.version(), kept.content());
        journal.append(CaseFact.of(inspection, inspection.event("exhibit.added"), terms.today(), command.by())
                .note("exhibit", exhibit.number())
                .note("version", exhibit.version())
                .note("item", exhibit.item())
                .note("mediaType", exhibit.mediaType())
                .note("refersTo", exhibit.refersTo().toString())
                .note("sha256", exhibit.sha256())
                .note("sha256Brought", Fingerprint.of(command.content()))
                .fact());
        return exhibit.number();
    }

    private void requireItem(Inspection inspection, String item) {
        var known = item.isEmpty()
                || checklists
                        .find(inspection.checklistVersion())
                        .flatMap(checklist -> checklist.item(item))
                        .isPresent();
        if (!known) {
            throw RuleViolation.invalid("unknown-checklist-item", item);
        }
    }

    private Exhibit exhibit(Command command, KeptFile kept) {
        var known = exhibits.ofCase(command.inspection());
        var last = known.stream().mapToInt(Exhibit::number).max().orElse(0);
        var number = command.number() == null ? last + 1 : command.number();
        if (number < 1 || (command.number() != null && number > last)) {
            throw RuleViolation.invalid("unknown-exhibit", number);
        }
        var version = (int) known.stream()
                        .filter(exhibit -> exhibit.number() == number)
                        .count()
                + 1;
        return new Exhibit(
                number,
                version,
                command.item(),
                command.title(),
                command.by().official(),
                command.refersTo(),
                command.fileName(),
                kept.mediaType(),
                kept.content().length,
                Fingerprint.of(kept.content()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
