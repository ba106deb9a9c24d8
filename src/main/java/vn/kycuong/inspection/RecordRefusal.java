package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;

/**
 * The unit refuses to sign the minutes, and a witness attests it (Decree 217/2025, article 15.3.a). Who the witness is
 * stays out of the journal.
 */
@UseCase
public class RecordRefusal {

    static final String WITNESS = "WITNESS";

    public record Command(UUID inspection, String reason, String witnessName, String witnessRole, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Documents documents;
    private final ProtectedValues protectedValues;
    private final MinutesAnswer answer;
    private final Clock clock;

    RecordRefusal(
            Inspections inspections,
            Permissions permissions,
            Documents documents,
            ProtectedValues protectedValues,
            MinutesAnswer answer,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.documents = documents;
        this.protectedValues = protectedValues;
        this.answer = answer;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.record-refusal", inspection.scope());
        MinutesAnswer.requireOpen(inspection);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var refused = inspection.reach(Milestone.MINUTES_REFUSED, now, command.by());
        documents.add(refused.id(), DocumentKind.MINUTES_ANSWER, command.reason(), command.by());
        var witness = protectedValues.keep(refused.id(), WITNESS, command.witnessName() + "\n" + command.witnessRole());
        var data = Map.<String, Object>of("reason", Fingerprint.of(command.reason()), "witness", witness);
        answer.remember(refused, MinutesAnswer.REFUSED, data, command.by());
    }
}
