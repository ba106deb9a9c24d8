package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The appraiser gives an opinion on the draft (Law 84/2025/QH15, article 35). The issuer is not bound by it. */
@UseCase
public class AppraiseDraft {

    public record Command(UUID inspection, boolean agrees, String opinion, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcDraftings draftings;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    AppraiseDraft(
            Inspections inspections,
            Permissions permissions,
            JdbcDraftings draftings,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.draftings = draftings;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.appraise", inspection.scope());
        inspection.require(Milestone.DRAFT_SUBMITTED);
        draftings
                .find(inspection.id())
                .orElseThrow(NotFound::new)
                .requireAppraiser(command.by().official());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var appraised = inspection.reach(Milestone.APPRAISED, now, command.by());
        var sha256 = documents.add(inspection.id(), DocumentKind.APPRAISAL, command.opinion(), command.by());
        draftings.add(
                inspection.id(), new Appraisal(command.by().official(), command.agrees(), command.opinion(), now));
        inspections.update(appraised);
        var inTime = terms.settleInTime(inspection.id(), SubmitDraft.APPRAISAL);
        journal.append(CaseFact.of(appraised, "inspection.appraisal.done", terms.today(), command.by())
                .note("sha256", sha256)
                .note("agrees", command.agrees())
                .note("inTime", inTime)
                .leadership()
                .fact());
        process.completed(inspection.id(), Step.APPRAISE_DRAFT, Map.of());
    }
}
