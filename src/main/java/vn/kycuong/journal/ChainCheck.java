package vn.kycuong.journal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** Follows the chains link by link; entries come by case and sequence. */
final class ChainCheck {

    private long entries;
    private @Nullable Entry previous;
    private @Nullable Break broken;

    void visit(Entry entry) {
        entries++;
        if (broken == null) {
            follow(entry);
        }
        previous = entry;
    }

    long entries() {
        return entries;
    }

    Optional<Break> broken() {
        return Optional.ofNullable(broken);
    }

    private void follow(Entry entry) {
        var before = previous;
        var continues = before != null && before.caseId().equals(entry.caseId());
        var expectedSequence = continues && before != null ? before.sequence() + 1 : 1;
        var expectedHash = continues && before != null ? before.hash() : Entry.BEGINNING;
        if (entry.sequence() != expectedSequence) {
            broken = fault(entry.caseId(), expectedSequence, Fault.MISSING);
        } else if (!entry.previousHash().equals(expectedHash) || !entry.hash().equals(entry.computedHash())) {
            broken = fault(entry.caseId(), entry.sequence(), Fault.CHANGED);
        }
    }

    private static Break fault(UUID caseId, long sequence, Fault fault) {
        return new Break(caseId, sequence, fault);
    }
}
