package vn.kycuong.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.UseCase;

/**
 * Publishes once a day one root over the heads of all chains. From then on nobody can cut off the end of a chain unseen.
 * The root tells neither how many cases there are nor which.
 */
@UseCase
public class AnchorHeads {

    /** Once a day, by the system. */
    public record Command(Actor by) implements vn.kycuong.access.Command {}

    static final String ROOT = "root";

    private static final String TYPE = "journal.anchored";

    private final CaseFiles cases;
    private final Journal journal;
    private final JdbcJournal entries;
    private final JdbcHeads heads;
    private final Clock clock;

    AnchorHeads(CaseFiles cases, Journal journal, JdbcJournal entries, JdbcHeads heads, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.entries = entries;
        this.heads = heads;
        this.clock = clock;
    }

    /** Does nothing when this day has its anchor already, by this or another node. */
    public void handle(Command command) {
        cases.lock(SystemCase.HEADS);
        var today = LocalDate.now(clock);
        if (entries.last(SystemCase.HEADS)
                .filter(last ->
                        !LocalDate.ofInstant(last.happenedAt(), clock.getZone()).isBefore(today))
                .isPresent()) {
            return;
        }
        heads.keepForAnchor();
        var root =
                HexFormat.of().formatHex(MerkleTree.of(heads.anchoredLeaves()).root());
        var told = Map.<String, Object>of(ROOT, root, "on", today);
        journal.append(new Fact(SystemCase.HEADS, "", TYPE, told, List.of(View.leadership(told)), command.by()));
    }
}
