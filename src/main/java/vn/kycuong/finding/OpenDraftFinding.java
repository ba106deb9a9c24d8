package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Inspections;

/** A checklist item failed: its finding waits to be worded by the team. Once per item, however often it fails. */
@UseCase
class OpenDraftFinding {

    record Command(UUID inspection, String item, String violation, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Findings findings;
    private final NewFindings newFindings;
    private final ViolationCatalogue catalogue;
    private final FindingJournal journal;
    private final Clock clock;

    OpenDraftFinding(
            Inspections inspections,
            Findings findings,
            NewFindings newFindings,
            ViolationCatalogue catalogue,
            FindingJournal journal,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.newFindings = newFindings;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        if (findings.ofChecklistItem(inspection.id(), command.item()).isPresent()) {
            return;
        }
        var violation = catalogue.require(command.violation(), LocalDate.now(clock));
        var content = new FindingContent(
                violation.code(),
                violation.nameVi(),
                "",
                "",
                Committed.unknown(),
                CauseCode.OTHER,
                Consequence.NONE,
                violation.basis(),
                "",
                Set.of());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        journal.drafted(newFindings.add(inspection, command.item(), content, now, command.by()), command.by());
    }
}
