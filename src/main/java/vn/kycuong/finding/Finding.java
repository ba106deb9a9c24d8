package vn.kycuong.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/**
 * One thing that an inspection found: the facts, and what they allow. Who is concerned is kept apart, in protected rows.
 *
 * @param number within the case
 * @param unit code of the inspected unit
 * @param checklistItem the item whose failing opened it; empty when it was recorded directly
 * @param detectedAt starts the clocks of discipline (Decree 234/2026/ND-CP), and is never changed
 * @param proposal what the decision tables propose for it
 * @param minutedAt when the minutes that hold it were signed: from then on the unit knows it
 */
public record Finding(
        UUID id,
        UUID caseId,
        int number,
        String unit,
        String checklistItem,
        boolean draft,
        FindingContent content,
        Instant detectedAt,
        Instant recordedAt,
        String recordedBy,
        FindingRules.Proposal proposal,
        @Nullable Instant withdrawnAt,
        @Nullable Instant minutedAt,
        Proceedings proceedings) {

    public FindingState state() {
        return FindingState.of(this);
    }

    public boolean minuted() {
        return minutedAt != null;
    }

    public boolean open() {
        return state() != FindingState.CLOSED && state() != FindingState.WITHDRAWN;
    }

    boolean endedAs(ClosingOutcome outcome) {
        return proceedings
                .closure()
                .filter(closure -> closure.outcome() == outcome)
                .isPresent();
    }

    /** Refuses, saying where the finding stands, unless it stands here. */
    void require(FindingState expected, String code) {
        if (state() != expected) {
            throw RuleViolation.refused(code, number, state().name());
        }
    }

    /** The class that counts now: the confirmed one, else the proposed one. */
    FindingClass severity() {
        return proceedings
                .classification()
                .map(Proceedings.Classification::severity)
                .orElse(proposal.severity());
    }

    /** Whoever recorded it, or says that it was put right, does not check that it was. */
    boolean mayBeVerifiedBy(String official) {
        return !official.equals(recordedBy) && !official.equals(submitter());
    }

    /** Who submitted the last rectification; empty when nobody has. */
    String submitter() {
        var submitted = proceedings.rectifications();
        return submitted.isEmpty() ? "" : submitted.get(submitted.size() - 1).by();
    }

    void requireHandled() {
        if (!minuted()) {
            throw RuleViolation.refused("finding-not-minuted", number);
        }
        requireOpen();
    }

    /** Before the minutes the wording is the team's own; afterwards the unit relies on it. */
    void requireNotMinuted() {
        if (minuted()) {
            throw RuleViolation.refused("finding-already-minuted", number);
        }
        requireOpen();
    }

    private void requireOpen() {
        if (!open()) {
            throw RuleViolation.refused("finding-not-open", number, state().name());
        }
    }

    Finding amended(FindingContent wording, FindingRules.Proposal proposed) {
        return new Finding(
                id,
                caseId,
                number,
                unit,
                checklistItem,
                false,
                wording,
                detectedAt,
                recordedAt,
                recordedBy,
                proposed,
                withdrawnAt,
                minutedAt,
                proceedings);
    }
}
