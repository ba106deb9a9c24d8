package vn.kycuong.finding;

import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Verification;

/**
 * A finding ends: put right and verified, or with another outcome that is named and rests on a paper; and never before it
 * is settled what the head of the unit answers for.
 */
@UseCase
public class CloseFinding {

    /** @param reference number of the approval or of the letter of referral; may be empty for what was put right */
    public record Command(UUID finding, ClosingOutcome outcome, String reason, String reference, Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final HeadAccountability heads;
    private final FindingEnds ends;
    private final FindingProcess process;

    CloseFinding(
            Findings findings,
            FindingRights rights,
            HeadAccountability heads,
            FindingEnds ends,
            FindingProcess process) {
        this.findings = findings;
        this.rights = rights;
        this.heads = heads;
        this.ends = ends;
        this.process = process;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.close", finding);
        finding.require(FindingState.TO_CLOSE, "closing-not-due");
        if (heads.isOpen(finding.id())) {
            throw RuleViolation.refused("closing-accountability-open", finding.number());
        }
        requireFitting(finding.proceedings(), command.outcome());
        if (command.outcome().needsReference() && command.reference().isBlank()) {
            throw RuleViolation.invalid(
                    "closing-reference-missing", command.outcome().name());
        }
        ends.close(finding, command.outcome(), command.reason(), command.reference(), command.by());
        process.completed(finding.id(), FindingStep.CLOSE_FINDING, Map.of());
    }

    private static void requireFitting(Proceedings proceedings, ClosingOutcome outcome) {
        var rectified =
                proceedings.verification().filter(Verification::accepted).isPresent();
        var fits =
                switch (outcome) {
                    case RECTIFIED -> rectified;
                    case ACCEPTED_RISK -> !rectified;
                    case REFERRED_DISCIPLINE, REFERRED_INSPECTION -> true;
                    case REFERRED_INVESTIGATION ->
                        proceedings
                                .classification()
                                .filter(Classification::criminalSign)
                                .isPresent();
                    case NOT_A_VIOLATION, INSPECTION_CANCELLED -> false;
                };
        if (!fits) {
            throw RuleViolation.refused("closing-outcome-not-possible", outcome.name());
        }
    }
}
