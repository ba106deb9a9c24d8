package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.Term;
import vn.kycuong.journal.Journal;

/**
 * The drafter hands in the draft of the conclusion (Law 84/2025/QH15, article 34). From its receipt the term for signing
 * runs, and the one for the appraisal.
 */
@UseCase
public class SubmitDraft {

    public record Command(UUID inspection, String text, Actor by) implements vn.kycuong.access.Command {}

    static final String APPRAISAL = "APPRAISAL";

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcDraftings draftings;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    SubmitDraft(
            Inspections inspections,
            Permissions permissions,
            JdbcDraftings draftings,
            Documents documents,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.draftings = draftings;
        this.documents = documents;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.submit-draft", inspection.scope());
        inspection.require(Milestone.DRAFTING_ASSIGNED);
        var drafting = draftings.find(inspection.id()).orElseThrow(NotFound::new);
        drafting.requireDrafter(command.by().official());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var drafted = inspection.reach(Milestone.DRAFT_SUBMITTED, now, command.by());
        var sha256 = documents.add(inspection.id(), DocumentKind.DRAFT_CONCLUSION, command.text(), command.by());
        draftings.drafted(inspection.id(), sha256, now);
        inspections.update(drafted);
        var inTime = terms.settleInTime(drafted, LimitedStep.DRAFT);
        terms.start(drafted, LimitedStep.CONCLUSION);
        startAppraisal(drafting);
        journal.append(CaseFact.of(drafted, "inspection.draft.ready", terms.today(), command.by())
                .note("sha256", sha256)
                .note("inTime", inTime)
                .leadership()
                .fact());
        process.completed(inspection.id(), Step.SUBMIT_DRAFT_CONCLUSION, Map.of());
    }

    private void startAppraisal(Drafting drafting) {
        if (!drafting.appraiser().isEmpty()) {
            deadlines.open(
                    drafting.caseId(),
                    drafting.caseId(),
                    APPRAISAL,
                    terms.today(),
                    new Term(drafting.appraisalDays(), DayKind.WORKING),
                    "Luật 84/2025/QH15, Điều 35",
                    "C");
        }
    }
}
