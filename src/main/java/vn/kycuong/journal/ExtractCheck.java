package vn.kycuong.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** Checks an extract with nothing but itself and, where the reader brings them, roots that were published. */
final class ExtractCheck {

    private final Extract extract;

    ExtractCheck(Extract extract) {
        this.extract = extract;
    }

    /** The first link that does not hold. */
    Optional<Break> broken() {
        if (extract.entries().isEmpty()) {
            return Optional.of(fault(1, Fault.MISSING));
        }
        var chain = new ChainCheck();
        var reveals = new RevealCheck(this::isTheCommitment);
        extract.entries().forEach(entry -> {
            chain.visit(entry);
            reveals.visit(entry);
        });
        return chain.broken()
                .or(this::brokenAnchor)
                .or(() -> reveals.breaks().stream().findFirst())
                .or(this::brokenCommitment);
    }

    /** Whether the published root is one of those that this extract leads to. */
    boolean leadsTo(String publishedRoot) {
        var anchor = extract.anchor();
        var commitment = extract.commitment();
        return (anchor != null && anchor.root().equals(publishedRoot))
                || (commitment != null && commitment.root().equals(publishedRoot));
    }

    private Optional<Break> brokenAnchor() {
        var anchor = extract.anchor();
        if (anchor == null) {
            return Optional.empty();
        }
        var head = anchoredEntry(anchor);
        if (head == null) {
            return Optional.of(fault(anchor.sequence(), Fault.TAIL_MISSING));
        }
        if (!head.hash().equals(anchor.hash())) {
            return Optional.of(fault(anchor.sequence(), Fault.REWRITTEN));
        }
        return anchor.holdsFor(extract.caseId())
                ? Optional.empty()
                : Optional.of(fault(anchor.sequence(), Fault.ANCHOR_DIFFERS));
    }

    // Entries have passed the chain check, so the nth is the one with that sequence.
    private @Nullable Entry anchoredEntry(AnchoredHead anchor) {
        List<Entry> entries = extract.entries();
        var present = anchor.sequence() >= 1 && anchor.sequence() <= entries.size();
        return present ? entries.get(Math.toIntExact(anchor.sequence() - 1)) : null;
    }

    private Optional<Break> brokenCommitment() {
        var commitment = extract.commitment();
        var holds = commitment == null || (commitment.holds() && RevealCheck.stands(commitment, extract.entries()));
        return holds ? Optional.empty() : Optional.of(fault(0, Fault.COMMITMENT_DIFFERS));
    }

    private boolean isTheCommitment(Reveal revealed) {
        return revealed.equals(extract.commitment());
    }

    private Break fault(long sequence, Fault fault) {
        return new Break(extract.caseId(), sequence, fault);
    }
}
