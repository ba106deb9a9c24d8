package vn.kycuong.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/**
 * Compares each commitment that was revealed with what it committed to: it must lead to the root that was published, and
 * everything in it must stand in one earlier entry of the same case. Entries come by case and sequence.
 */
final class RevealCheck {

    private static final String REVEAL = "reveal";

    private final Predicate<Reveal> published;
    private final List<Entry> earlier = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    /** @param published whether the anchor that a reveal names carried the root that it names */
    RevealCheck(Predicate<Reveal> published) {
        this.published = published;
    }

    void visit(Entry entry) {
        if (!earlier.isEmpty() && !earlier.get(0).caseId().equals(entry.caseId())) {
            earlier.clear();
        }
        if (SystemCase.is(entry.caseId())) {
            return;
        }
        if (entry.text().contains('"' + REVEAL + '"') && entry.data().get(REVEAL) instanceof Map<?, ?> told) {
            check(entry, Reveal.of(told));
        }
        earlier.add(entry);
    }

    List<Break> breaks() {
        return List.copyOf(breaks);
    }

    /** Whether everything that was committed to stands in one of these entries. */
    static boolean stands(Reveal reveal, List<Entry> entries) {
        var committed = Canonical.values(reveal.commitment()).values();
        return entries.stream().anyMatch(entry -> entry.data().values().containsAll(committed));
    }

    private void check(Entry entry, Reveal reveal) {
        if (!reveal.holds() || !published.test(reveal) || !stands(reveal, earlier)) {
            breaks.add(new Break(entry.caseId(), entry.sequence(), Fault.COMMITMENT_DIFFERS));
        }
    }
}
