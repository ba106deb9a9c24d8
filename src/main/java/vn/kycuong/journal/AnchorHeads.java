package vn.kycuong.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.UseCase;

/**
 * Publishes once a day one root over the heads of all chains. From then on nobody can cut off the end of a chain unseen.
 * The root tells neither how many cases there are nor which. A day on which the application did not run has no anchor, and
 * none is made up for it later.
 */
@UseCase
public class AnchorHeads {

    /** Once a day, by the system. */
    public record Command(Actor by) implements vn.kycuong.access.Command {}

    static final String ROOT = "root";
    static final String ON = "on";

    private static final String TYPE = "journal.anchored";
    private static final int SEED_BYTES = 32;

    private final CaseFiles cases;
    private final Journal journal;
    private final JdbcJournal entries;
    private final JdbcHeads heads;
    private final Randomness randomness;
    private final Clock clock;

    AnchorHeads(
            CaseFiles cases,
            Journal journal,
            JdbcJournal entries,
            JdbcHeads heads,
            Randomness randomness,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.entries = entries;
        this.heads = heads;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * Does nothing when this day has its anchor already, by this or another node. An anchor of a later day does not count: a
     * clock that was ahead for a while must not silence all days up to there.
     */
    public void handle(Command command) {
        cases.lock(SystemCase.HEADS);
        var today = LocalDate.now(clock);
        if (entries.last(SystemCase.HEADS)
                .filter(last ->
                        LocalDate.ofInstant(last.happenedAt(), clock.getZone()).equals(today))
                .isPresent()) {
            return;
        }
        heads.keepForAnchor();
        var leaves = heads.keptLeaves();
        var seed = HexFormat.of().formatHex(randomness.bytes(SEED_BYTES));
        var size = HeadsTree.sizeFor(leaves.size());
        var root = HeadsTree.filledUp(leaves, seed, size).root();
        var told = Map.<String, Object>of(ROOT, root, ON, today);
        var fact = new Fact(SystemCase.HEADS, "", TYPE, told, List.of(View.leadership(told)), command.by());
        heads.filledUp(journal.append(fact), seed, size);
    }

    /** Id of the event that told of an anchor. */
    static UUID event(long anchor) {
        return EventIds.ofView(EventIds.ofFact(SystemCase.HEADS, anchor, TYPE), View.leadership(Map.of()));
    }
}
