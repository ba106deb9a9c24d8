package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * The head of the team signs the minutes, which ends the direct work (Decree 217/2025, article 15.3.a). The term for the
 * report runs from here (Law 84/2025/QH15, article 33).
 */
@UseCase
public class SignMinutes {

    public record Command(UUID inspection, String text, Proof proof, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Documents documents;
    private final Signatures signatures;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InspectionProcess process;
    private final Clock clock;

    SignMinutes(
            Inspections inspections,
            Permissions permissions,
            Documents documents,
            Signatures signatures,
            CaseDeadlines terms,
            Journal journal,
            ApplicationEventPublisher events,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.documents = documents;
        this.signatures = signatures;
        this.terms = terms;
        this.journal = journal;
        this.events = events;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.sign-minutes", inspection.scope());
        inspection.require(Milestone.DECISION_ISSUED, Milestone.ANNOUNCED);
        inspection.requireNotSuspended();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var minuted = inspection.reach(Milestone.MINUTES_SIGNED, now, command.by());
        var signer = signatures.confirm(command.by(), command.proof());

        var sha256 = documents.add(minuted.id(), DocumentKind.MINUTES, command.text(), command.by());
        signatures.sign(minuted.id(), DocumentKind.MINUTES, sha256, signer);
        inspections.update(minuted);
        var inTime = terms.settleInTime(minuted, LimitedStep.FIELDWORK);
        terms.start(minuted, LimitedStep.REPORT);
        journal.append(CaseFact.of(minuted, signedEvent(minuted), terms.today(), command.by())
                .note("sha256", sha256)
                .confirmed(signer)
                .note("inTime", inTime)
                .unit()
                .leadership()
                .fact());
        events.publishEvent(new MinutesSigned(minuted.id(), command.by()));
        process.completed(minuted.id(), Step.SIGN_MINUTES, Map.of());
    }

    private static String signedEvent(Inspection inspection) {
        return inspection.event(inspection.kind().isSurprise() ? "minutes.signed" : "fieldwork.ended");
    }
}
