package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The head of the team of a surprise inspection orders something on the spot: stop an act, replace an officer, count. */
@UseCase
public class ApplyMeasure {

    public record Command(UUID inspection, MeasureKind kind, String text, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcFieldwork fieldwork;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    ApplyMeasure(
            Inspections inspections,
            Permissions permissions,
            JdbcFieldwork fieldwork,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.fieldwork = fieldwork;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.apply-measure", inspection.scope());
        if (!inspection.kind().isSurprise()) {
            throw RuleViolation.refused("measure-only-for-surprise");
        }
        inspection.requireFieldwork();
        var number = fieldwork.measures(inspection.id()).size() + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        fieldwork.add(
                inspection.id(),
                new Measure(
                        number,
                        command.kind(),
                        command.text(),
                        now,
                        command.by().official()));
        journal.append(CaseFact.of(inspection, "measure.applied", terms.today(), command.by())
                .tell("measure", command.kind().name())
                .note("number", number)
                .note("sha256", Fingerprint.of(command.text()))
                .unit()
                .leadership()
                .fact());
    }
}
