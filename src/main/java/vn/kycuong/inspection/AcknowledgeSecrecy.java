package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** Somebody on the list of a sealed inspection acknowledges that it is secret until it is announced on site. */
@UseCase
public class AcknowledgeSecrecy {

    public record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final CaseFiles files;
    private final Secrecy secrecy;
    private final CaseDeadlines terms;
    private final Journal journal;

    AcknowledgeSecrecy(
            Inspections inspections,
            Permissions permissions,
            CaseFiles files,
            Secrecy secrecy,
            CaseDeadlines terms,
            Journal journal) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.files = files;
        this.secrecy = secrecy;
        this.terms = terms;
        this.journal = journal;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.acknowledge-secrecy", inspection.scope());
        if (!inspection.sealed()) {
            throw RuleViolation.refused("not-sealed");
        }
        inspection.require(Milestone.DECISION_ISSUED);
        var official = command.by().official();
        if (secrecy.acknowledgedBy(inspection, official)) {
            throw RuleViolation.refused("secrecy-already-acknowledged");
        }
        files.acknowledgeSecrecy(inspection.id(), official);
        journal.append(CaseFact.of(inspection, inspection.event("secrecy.acknowledged"), terms.today(), command.by())
                .fact());
        secrecy.settle(inspection);
    }
}
