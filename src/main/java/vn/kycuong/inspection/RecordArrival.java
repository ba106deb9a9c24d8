package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The team of a surprise inspection stands in the door. Nobody hears of it before the decision is read. */
@UseCase
public class RecordArrival {

    /** @param place where the team arrived; the first entry of its diary */
    public record Command(UUID inspection, String place, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Secrecy secrecy;
    private final Diary diary;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    RecordArrival(
            Inspections inspections,
            Permissions permissions,
            Secrecy secrecy,
            Diary diary,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.secrecy = secrecy;
        this.diary = diary;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.record-arrival", inspection.scope());
        if (!inspection.kind().isSurprise()) {
            throw RuleViolation.refused("arrival-only-for-surprise");
        }
        inspection.requireNotSuspended();
        inspection.require(Milestone.DECISION_ISSUED);
        secrecy.requireAcknowledged(inspection);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var arrived = inspection.reach(Milestone.ARRIVED, now, command.by());
        inspections.update(arrived);
        var entry = diary.write(arrived.id(), terms.today(), command.place(), command.by());
        journal.append(CaseFact.of(arrived, arrived.event("team.arrived"), terms.today(), command.by())
                .tell("at", now)
                .note("entry", entry.number())
                .note("sha256", Fingerprint.of(entry.text()))
                .leadership()
                .fact());
        secrecy.settle(arrived);
        process.completed(arrived.id(), Step.RECORD_ARRIVAL, Map.of());
    }
}
