package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.organisation.Confirmed;

/**
 * The issuer corrects the wording of the conclusion signed last, as long as it is not published (Law 84/2025/QH15, article
 * 36.4). The former wording stays among the documents.
 */
@UseCase
public class CorrectConclusion {

    public record Command(UUID inspection, String text, String reason, Proof proof, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcConclusions conclusions;
    private final JdbcRecommendations recommendations;
    private final Documents documents;
    private final Signatures signatures;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    CorrectConclusion(
            Inspections inspections,
            Permissions permissions,
            JdbcConclusions conclusions,
            JdbcRecommendations recommendations,
            Documents documents,
            Signatures signatures,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.documents = documents;
        this.signatures = signatures;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.correct-conclusion", inspection.scope());
        inspection.require();
        var before = last(conclusions.ofCase(inspection.id()));
        before.requireUnpublished();
        var whole = ConclusionText.of(before.number(), command.text(), before.contested(), asked(before));
        if (Fingerprint.of(whole).equals(before.sha256())) {
            throw RuleViolation.invalid("conclusion-unchanged");
        }
        var signer = signatures.confirm(command.by(), command.proof());
        var sha256 = documents.add(inspection.id(), DocumentKind.CONCLUSION, whole, command.by());
        var after = before.corrected(command.text(), sha256);
        signatures.sign(inspection.id(), DocumentKind.CONCLUSION, sha256, signer);
        conclusions.addCorrection(
                before,
                command.reason(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                command.by().official());
        conclusions.update(after);
        journal.append(told(inspection, before, after, signer, command.by()));
    }

    private static Conclusion last(List<Conclusion> signed) {
        if (signed.isEmpty()) {
            throw RuleViolation.refused("conclusion-not-signed");
        }
        return signed.get(signed.size() - 1);
    }

    private List<Recommendation> asked(Conclusion conclusion) {
        return recommendations.ofCase(conclusion.caseId()).stream()
                .filter(recommendation -> recommendation.conclusion().equals(conclusion.id()))
                .toList();
    }

    private Fact told(Inspection inspection, Conclusion before, Conclusion after, Confirmed signer, Actor by) {
        var fact = CaseFact.of(inspection, "inspection.conclusion.corrected", terms.today(), by)
                .note("number", after.number())
                .note("previous", before.sha256())
                .note("sha256", after.sha256())
                .confirmed(signer)
                .leadership();
        return (after.handedOver(inspection.kind()) ? fact.unit() : fact).fact();
    }
}
