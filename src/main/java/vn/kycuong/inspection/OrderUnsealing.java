package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.Seal;

/**
 * A leader on the list lifts the seal of a surprise inspection that ended without having been announced. What was held
 * of it leaves in order. A case that still runs is unsealed by its announcement on site and by nothing else.
 */
@UseCase
public class OrderUnsealing {

    public record Command(UUID inspection, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final CaseFiles files;
    private final CaseDeadlines terms;
    private final Seal seal;
    private final Journal journal;
    private final Clock clock;

    OrderUnsealing(
            Inspections inspections,
            Permissions permissions,
            CaseFiles files,
            CaseDeadlines terms,
            Seal seal,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.files = files;
        this.terms = terms;
        this.seal = seal;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.unseal", inspection.scope());
        if (!inspection.sealed()) {
            throw RuleViolation.refused("already-unsealed");
        }
        if (!inspection.ended()) {
            throw RuleViolation.refused("unsealing-before-end");
        }
        files.unseal(inspection.id());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var unsealed = inspection.unsealed().reach(Milestone.UNSEALED, now, command.by());
        inspections.update(unsealed);
        journal.release(inspection.id(), inspection.number());
        var fact = CaseFact.of(unsealed, "surprise.unsealed", terms.today(), command.by())
                .note("reason", Fingerprint.of(command.reason()));
        seal.reveal(unsealed.id()).ifPresent(reveal -> fact.tell("reveal", reveal.payload()));
        journal.append(fact.leadership().fact());
    }
}
