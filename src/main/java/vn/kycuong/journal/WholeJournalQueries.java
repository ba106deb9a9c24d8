package vn.kycuong.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;
import vn.kycuong.journal.Verification.Break;
import vn.kycuong.journal.Verification.Fault;

/**
 * What only one who sees every chain can answer, sealed cases included. Always asked as the system; what of the answer a
 * person may have is decided here, not by the one who asks.
 */
@Questions
class WholeJournalQueries {

    private final JdbcJournal entries;
    private final JdbcHeads heads;
    private final JdbcSeals seals;

    WholeJournalQueries(JdbcJournal entries, JdbcHeads heads, JdbcSeals seals) {
        this.entries = entries;
        this.heads = heads;
        this.seals = seals;
    }

    /**
     * Recomputes everything. A break in a chain that {@code reader} may not know of is told as one of the whole, without a
     * place, and its entries are not counted.
     */
    public Verification verify(Actor system, Actor reader) {
        var hidden = reader.isSystem() ? Set.<UUID>of() : heads.casesHiddenFrom(reader.official());
        var chains = new ChainCheck();
        var reveals = new RevealCheck(reveal ->
                seals.rootOf(reveal.anchorEvent()).filter(reveal.root()::equals).isPresent());
        var minutes = new MissedMinutes();
        var counted = new long[1];
        entries.each(entry -> {
            chains.visit(entry);
            reveals.visit(entry);
            minutes.visit(entry);
            counted[0] += hidden.contains(entry.caseId()) ? 0 : 1;
        });
        var breaks = new ArrayList<>(chains.breaks());
        breaks.addAll(heads.headsWithoutEntry());
        breaks.addAll(reveals.breaks());
        breaks.addAll(seals.thatDoNotHold());
        var anchor = heads.last();
        anchor.filter(last -> !last.tree().root().equals(last.told().get(AnchorHeads.ROOT)))
                .ifPresent(last -> breaks.add(whole(last.sequence())));
        var first =
                first(breaks, hidden, anchor.map(JdbcHeads.LastAnchor::sequence).orElse(0L));
        return new Verification(counted[0], first, minutes.minutes(), minutes.gaps());
    }

    /** How the case stands in the last daily anchor; empty before its first one. */
    public Optional<AnchoredHead> anchorOf(Actor system, UUID caseId) {
        return heads.last().filter(JdbcHeads.LastAnchor::isFilledUp).flatMap(last -> last.heads().stream()
                .filter(head -> head.caseId().equals(caseId))
                .findFirst()
                .map(head -> anchored(last, head)));
    }

    private static Optional<Break> first(List<Break> breaks, Set<UUID> hidden, long anchor) {
        var named = breaks.stream()
                .filter(broken -> !hidden.contains(broken.caseId()))
                .findFirst();
        return named.or(() -> breaks.isEmpty() ? Optional.empty() : Optional.of(whole(anchor)));
    }

    private static Break whole(long anchor) {
        return new Break(SystemCase.HEADS, anchor, Fault.ANCHOR_DIFFERS);
    }

    private static AnchoredHead anchored(JdbcHeads.LastAnchor last, JdbcHeads.Head head) {
        var tree = last.tree();
        var index = tree.indexOf(head.leaf());
        return new AnchoredHead(
                LocalDate.parse(String.valueOf(last.told().get(AnchorHeads.ON))),
                AnchorHeads.event(last.sequence()),
                String.valueOf(last.told().get(AnchorHeads.ROOT)),
                head.sequence(),
                head.hash(),
                index,
                last.leaves(),
                tree.path(index));
    }
}
