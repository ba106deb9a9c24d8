package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

class ChainCheckTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00.123456Z");

    @Test
    void followsWholeChains() {
        var entries = chain(ONE, 3);
        entries.addAll(chain(TWO, 2));

        assertThat(check(entries).broken()).isEmpty();
        assertThat(check(entries).entries()).isEqualTo(5);
    }

    @Test
    void findsTheLinkThatWasChanged() {
        var entries = chain(ONE, 3);
        var changed = entries.get(1);
        entries.set(
                1,
                new Entry(
                        changed.caseId(),
                        changed.sequence(),
                        changed.type(),
                        changed.happenedAt().plusNanos(1000),
                        changed.actor(),
                        changed.text(),
                        changed.previousHash(),
                        changed.hash()));

        assertThat(check(entries).broken()).contains(new Break(ONE, 2, Fault.CHANGED));
    }

    @Test
    void findsTheLinkAfterOneThatWasHashedAnew() {
        var entries = chain(ONE, 3);
        var old = entries.get(1);
        entries.set(
                1,
                Entry.chained(ONE, 2, old.type(), old.happenedAt(), "somebody-else", old.text(), old.previousHash()));

        assertThat(check(entries).broken()).contains(new Break(ONE, 3, Fault.CHANGED));
    }

    @Test
    void findsAMissingLinkAndAMissingBeginning() {
        var middle = chain(ONE, 3);
        middle.remove(1);
        var beginning = chain(TWO, 2);
        beginning.remove(0);

        assertThat(check(middle).broken()).contains(new Break(ONE, 2, Fault.MISSING));
        assertThat(check(beginning).broken()).contains(new Break(TWO, 1, Fault.MISSING));
    }

    private static ChainCheck check(List<Entry> entries) {
        var check = new ChainCheck();
        entries.forEach(check::visit);
        return check;
    }

    private static List<Entry> chain(UUID caseId, int length) {
        var entries = new ArrayList<Entry>();
        var previous = Entry.BEGINNING;
        for (var sequence = 1; sequence <= length; sequence++) {
            var entry = Entry.chained(caseId, sequence, "inspection.announced", NOON, "LD-01", "{}", previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }
}
