package vn.kycuong.journal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.UseCase;

/**
 * Publishes one root a minute over sixteen leaves, sealed cases or not. Random leaves fill up, and leaves stand in the
 * order of their values, so that nothing tells how many of them are real; what finds no place waits for the next minute.
 */
@UseCase
public class AnchorSeals {

    /** Once a minute, by the system. */
    public record Command(Actor by) implements vn.kycuong.access.Command {}

    static final int LEAVES = 16;

    private static final String TYPE = "seal.anchored";
    private static final int LEAF_BYTES = 32;

    private final CaseFiles cases;
    private final Journal journal;
    private final JdbcJournal entries;
    private final JdbcSeals seals;
    private final Randomness randomness;
    private final Clock clock;

    AnchorSeals(
            CaseFiles cases,
            Journal journal,
            JdbcJournal entries,
            JdbcSeals seals,
            Randomness randomness,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.entries = entries;
        this.seals = seals;
        this.randomness = randomness;
        this.clock = clock;
    }

    /**
     * Does nothing when this minute has its anchor already, by this or another node. An anchor of a later minute does not
     * count: a clock that was ahead for a while must not silence all minutes up to there.
     */
    public void handle(Command command) {
        cases.lock(SystemCase.SEALS);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        if (entries.last(SystemCase.SEALS)
                .filter(last ->
                        last.happenedAt().truncatedTo(ChronoUnit.MINUTES).equals(minute))
                .isPresent()) {
            return;
        }
        var waiting = seals.waiting(LEAVES);
        var leaves = filledUp(waiting);
        var hex = HexFormat.of();
        var tree = MerkleTree.of(leaves.stream().map(hex::parseHex).toList());
        var root = hex.formatHex(tree.root());
        var view = View.leadership(Map.of("root", root, "leaves", LEAVES));
        var sequence =
                journal.append(new Fact(SystemCase.SEALS, "", TYPE, Map.of("root", root), List.of(view), command.by()));
        var event = EventIds.ofView(EventIds.ofFact(SystemCase.SEALS, sequence, TYPE), view);
        for (var commitment : waiting) {
            var index = leaves.indexOf(commitment.leaf());
            var path = tree.path(index).stream().map(hex::formatHex).toList();
            seals.anchored(commitment.caseId(), now, event, index, path, root);
        }
    }

    // Always draws sixteen, used or not: what is drawn afterwards must not depend on how many were real.
    private List<String> filledUp(List<JdbcSeals.Waiting> waiting) {
        var random = new ArrayList<String>();
        for (var leaf = 0; leaf < LEAVES; leaf++) {
            random.add(HexFormat.of().formatHex(randomness.bytes(LEAF_BYTES)));
        }
        return Stream.concat(waiting.stream().map(JdbcSeals.Waiting::leaf), random.stream())
                .limit(LEAVES)
                .sorted()
                .collect(Collectors.toList());
    }
}
