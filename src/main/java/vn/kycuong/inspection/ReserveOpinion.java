package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * A member of the team who disagrees says so in writing, attached to the draft, or to the report where there is no draft
 * (Law 84/2025/QH15, articles 23.2 and 34.4).
 */
@UseCase
public class ReserveOpinion {

    public record Command(UUID inspection, String opinion, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcDraftings draftings;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    ReserveOpinion(
            Inspections inspections,
            Permissions permissions,
            JdbcDraftings draftings,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.draftings = draftings;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.reserve-opinion", inspection.scope());
        inspection.require(terms.route(inspection).drafting() ? Milestone.DRAFT_SUBMITTED : Milestone.REPORT_SUBMITTED);
        if (inspection.has(Milestone.CONCLUSION_SIGNED)) {
            throw RuleViolation.refused("conclusion-already-signed");
        }
        var number = draftings.opinions(inspection.id()).size() + 1;
        var sha256 = documents.add(inspection.id(), DocumentKind.RESERVED_OPINION, command.opinion(), command.by());
        draftings.add(
                inspection.id(),
                new ReservedOpinion(
                        number,
                        command.by().official(),
                        command.opinion(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        journal.append(CaseFact.of(inspection, "inspection.opinion.reserved", terms.today(), command.by())
                .note("number", number)
                .note("sha256", sha256)
                .leadership()
                .fact());
    }
}
