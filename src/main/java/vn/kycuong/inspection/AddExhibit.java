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

/** A member of the team adds a piece of evidence: a file with who collected it, what day it is about, and its SHA-256. */
@UseCase
public class AddExhibit {

    /** @param number of the exhibit that gets a new version; null for a new exhibit */
    public record Command(
            UUID inspection,
            @Nullable Integer number,
            String title,
            LocalDate refersTo,
            String fileName,
            byte[] content,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcExhibits exhibits;
    private final ExhibitStore store;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    AddExhibit(
            Inspections inspections,
            Permissions permissions,
            JdbcExhibits exhibits,
            ExhibitStore store,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
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
        var exhibit = exhibit(command, FileRules.mediaType(command.fileName(), command.content()));
        exhibits.add(inspection.id(), exhibit);
        store.put(inspection.id(), exhibit.number(), exhibit.version(), command.content());
        journal.append(CaseFact.of(inspection, inspection.event("exhibit.added"), terms.today(), command.by())
                .note("exhibit", exhibit.number())
                .note("version", exhibit.version())
                .note("mediaType", exhibit.mediaType())
                .note("refersTo", exhibit.refersTo().toString())
                .note("sha256", exhibit.sha256())
                .fact());
        return exhibit.number();
    }

    private Exhibit exhibit(Command command, String mediaType) {
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
                command.title(),
                command.by().official(),
                command.refersTo(),
                command.fileName(),
                mediaType,
                command.content().length,
                Fingerprint.of(command.content()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
