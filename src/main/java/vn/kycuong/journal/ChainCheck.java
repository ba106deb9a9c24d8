package vn.kycuong.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/** Follows the chains link by link; entries come by case and sequence. Of each case it keeps the first break. */
final class ChainCheck {

    private final List<Break> breaks = new ArrayList<>();
    private long entries;
    private @Nullable Entry previous;

    void visit(Entry entry) {
        entries++;
        if (breaks.isEmpty() || !breaks.get(breaks.size() - 1).caseId().equals(entry.caseId())) {
            follow(entry);
        }
        previous = entry;
    }

    long entries() {
        return entries;
    }

    Optional<Break> broken() {
        return breaks.stream().findFirst();
    }

    List<Break> breaks() {
        return List.copyOf(breaks);
    }

    private void follow(Entry entry) {
        var before = previous;
        var continues = before != null && before.caseId().equals(entry.caseId());
        var expectedSequence = continues && before != null ? before.sequence() + 1 : 1;
        var expectedHash = continues && before != null ? before.hash() : Entry.BEGINNING;
        if (entry.sequence() != expectedSequence) {
            breaks.add(fault(entry.caseId(), expectedSequence, Fault.MISSING));
        } else if (!entry.previousHash().equals(expectedHash) || !entry.hash().equals(entry.computedHash())) {
            breaks.add(fault(entry.caseId(), entry.sequence(), Fault.CHANGED));
        }
    }

    private static Break fault(UUID caseId, long sequence, Fault fault) {
        return new Break(caseId, sequence, fault);
    }
}
