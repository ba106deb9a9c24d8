package vn.kycuong.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.inspection.Milestone;

/** The team writes down what it found, while it works on site: after the announcement and before the minutes. */
@UseCase
public class RecordFinding {

    /**
     * @param detectedAt null for now
     * @param persons codes of the officials concerned
     */
    public record Command(
            UUID inspection,
            FindingContent content,
            @Nullable Instant detectedAt,
            Set<String> persons,
            Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final NewFindings newFindings;
    private final FindingPersons persons;
    private final FindingJournal journal;
    private final Clock clock;

    RecordFinding(
            Inspections inspections,
            Permissions permissions,
            NewFindings newFindings,
            FindingPersons persons,
            FindingJournal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.newFindings = newFindings;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    public UUID handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "finding.record", inspection.scope());
        inspection.requireFieldwork();
        var detectedAt = detectedAt(command, inspection);
        var finding = newFindings.add(inspection, "", command.content(), detectedAt, command.by());
        journal.recorded(finding, persons.replace(finding, command.persons()), command.by());
        return finding.id();
    }

    private Instant detectedAt(Command command, Inspection inspection) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var given = command.detectedAt();
        var detected = given == null ? now : given.truncatedTo(ChronoUnit.MICROS);
        if (detected.isAfter(now)) {
            throw RuleViolation.invalid("finding-detected-in-future");
        }
        if (inspection
                .when(Milestone.ANNOUNCED)
                .filter(announced -> detected.isBefore(announced.at()))
                .isPresent()) {
            throw RuleViolation.invalid("finding-detected-before-announcement");
        }
        return detected;
    }
}
