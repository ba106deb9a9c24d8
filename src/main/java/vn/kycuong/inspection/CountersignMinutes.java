package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** The head of the unit signs the minutes, with the unit's opinion on them (Decree 217/2025, article 15.3.a). */
@UseCase
public class CountersignMinutes {

    /** @param opinion empty when the unit has none */
    public record Command(UUID inspection, String opinion, Proof proof, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Documents documents;
    private final Signatures signatures;
    private final MinutesAnswer answer;
    private final Clock clock;

    CountersignMinutes(
            Inspections inspections,
            Permissions permissions,
            Documents documents,
            Signatures signatures,
            MinutesAnswer answer,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.documents = documents;
        this.signatures = signatures;
        this.answer = answer;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.countersign-minutes", inspection.scope());
        MinutesAnswer.requireOpen(inspection);
        var signer = signatures.confirm(command.by(), command.proof());
        var minutes = documents
                .latest(inspection.id(), DocumentKind.MINUTES)
                .map(Document::sha256)
                .orElseThrow(() -> RuleViolation.refused(Milestone.MINUTES_SIGNED.codeWhenMissing()));
        signatures.sign(inspection.id(), DocumentKind.MINUTES, minutes, signer);
        if (!command.opinion().isBlank()) {
            documents.add(inspection.id(), DocumentKind.MINUTES_ANSWER, command.opinion(), command.by());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var signed = inspection.reach(Milestone.MINUTES_COUNTERSIGNED, now, command.by());
        var data = Map.<String, Object>of("minutes", minutes, "opinion", Fingerprint.of(command.opinion()));
        answer.remember(signed, MinutesAnswer.SIGNED, data, command.by());
    }
}
