package vn.kycuong.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.Reveal;
import vn.kycuong.journal.Seal;
import vn.kycuong.organisation.Confirmed;

/**
 * The head of the team announces the decision and signs the minutes of it; the time of the inspection runs from here (Law
 * 84/2025/QH15, articles 2.10 and 26.4). A surprise inspection is announced on site, which breaks its seal.
 */
@UseCase
public class AnnounceDecision {

    /** @param minutes who was there and what was said */
    public record Command(UUID inspection, String minutes, Proof proof, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final AnnouncementRules rules;
    private final Documents documents;
    private final Signatures signatures;
    private final CaseFiles files;
    private final CaseDeadlines terms;
    private final Seal seal;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    AnnounceDecision(
            Inspections inspections,
            Permissions permissions,
            AnnouncementRules rules,
            Documents documents,
            Signatures signatures,
            CaseFiles files,
            CaseDeadlines terms,
            Seal seal,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.rules = rules;
        this.documents = documents;
        this.signatures = signatures;
        this.files = files;
        this.terms = terms;
        this.seal = seal;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.announce", inspection.scope());
        inspection.require(Milestone.DECISION_ISSUED);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var announced = inspection.reach(Milestone.ANNOUNCED, now, command.by());
        rules.require(inspection);
        var signer = signatures.confirm(command.by(), command.proof());
        if (inspection.sealed()) {
            announceSealed(announced, command, signer, now);
        } else {
            announceOpen(announced, command, signer);
        }
        process.completed(announced.id(), Step.ANNOUNCE_DECISION, Map.of());
    }

    private void announceOpen(Inspection announced, Command command, Confirmed signer) {
        journal.append(announced(announced, command, signer).integration().fact());
    }

    /** What was held leaves first, in the order in which it happened. */
    private void announceSealed(Inspection announced, Command command, Confirmed signer, Instant now) {
        var reveal = seal.reveal(announced.id())
                .map(Reveal::payload)
                .orElseThrow(() -> RuleViolation.refused("commitment-not-anchored"));
        files.unseal(announced.id());
        journal.release(announced.id(), announced.number());
        journal.append(announced(announced.unsealed(), command, signer)
                .tell("at", now)
                .tell("reveal", reveal)
                .fact());
    }

    private CaseFact announced(Inspection announced, Command command, Confirmed signer) {
        var id = announced.id();
        var sha256 = documents.add(id, DocumentKind.ANNOUNCEMENT_MINUTES, command.minutes(), command.by());
        signatures.sign(id, DocumentKind.ANNOUNCEMENT_MINUTES, sha256, signer);
        inspections.update(announced);
        terms.settleInTime(announced, LimitedStep.ANNOUNCE);
        var fact = CaseFact.of(announced, announced.event("announced"), terms.today(), command.by())
                .note("sha256", sha256)
                .confirmed(signer)
                .note("team", announced.teamNow());
        terms.start(announced, LimitedStep.FIELDWORK)
                .ifPresent(due -> fact.tell("dueOn", due.dueOn().toString()));
        return fact.unit().leadership();
    }
}
