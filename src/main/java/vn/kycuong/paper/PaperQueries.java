package vn.kycuong.paper;

import java.util.UUID;
import java.util.regex.Pattern;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.Document;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.IssuedPaperQueries;
import vn.kycuong.inspection.IssuedPaperQueries.Standing;

/** Official papers as one person may see them: whoever may read what was filed may print it, and nobody else. */
@Questions
public class PaperQueries {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final InspectionQueries inspections;
    private final ConclusionQueries conclusions;
    private final ReminderLetterQueries letters;
    private final IssuedPaperQueries issued;
    private final Composition composition;

    PaperQueries(
            InspectionQueries inspections,
            ConclusionQueries conclusions,
            ReminderLetterQueries letters,
            IssuedPaperQueries issued,
            Composition composition) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.letters = letters;
        this.issued = issued;
        this.composition = composition;
    }

    /** The latest version. */
    public OfficialPaper ofCase(Actor actor, UUID caseId, DocumentKind kind) {
        return composed(actor, caseId, Form.of(kind), inspections.document(actor, caseId, kind));
    }

    public OfficialPaper ofCase(Actor actor, UUID caseId, DocumentKind kind, int version) {
        return composed(actor, caseId, Form.of(kind), inspections.document(actor, caseId, kind, version));
    }

    private OfficialPaper composed(Actor actor, UUID caseId, Form form, Document document) {
        var detail = inspections.detail(actor, caseId);
        return switch (form) {
            case DECISION -> composition.decision(detail, document);
            case NOTICE -> composition.notice(detail, document);
            case MINUTES -> composition.minutes(detail, document);
            case CONCLUSION -> {
                var number = conclusions.conclusions(actor, caseId).stream()
                        .filter(conclusion -> conclusion.isWordedIn(document))
                        .map(conclusion -> conclusion.number())
                        .findFirst();
                yield composition.conclusion(detail, document, number.orElse(""));
            }
            case REMINDER -> throw new IllegalStateException("A reminder belongs to a finding");
        };
    }

    public OfficialPaper reminder(Actor actor, UUID findingId, int number) {
        var sent = letters.letter(actor, findingId, number);
        return composition.reminder(inspections.detail(actor, sent.caseId()), sent);
    }

    /** What the public may know of a fingerprint. */
    public Standing standing(Actor actor, String sha256) {
        return FINGERPRINT.matcher(sha256).matches()
                ? issued.standing(actor, sha256, letters.issued(actor, sha256))
                : Standing.UNKNOWN;
    }
}
