package vn.kycuong.journal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;

/** The anchor of the heads of all chains that the next day brings. */
@Component
class Tomorrow {

    private final Cases cases;
    private final CaseFiles files;
    private final Journal journal;
    private final JdbcJournal entries;
    private final JdbcHeads heads;
    private final Randomness randomness;
    private final Clock clock;

    Tomorrow(
            Cases cases,
            CaseFiles files,
            Journal journal,
            JdbcJournal entries,
            JdbcHeads heads,
            Randomness randomness,
            Clock clock) {
        this.cases = cases;
        this.files = files;
        this.journal = journal;
        this.entries = entries;
        this.heads = heads;
        this.randomness = randomness;
        this.clock = clock;
    }

    void anchors() {
        var tomorrow = Clock.offset(clock, Duration.ofDays(1));
        cases.asSystem(() -> {
            new AnchorHeads(files, journal, entries, heads, randomness, tomorrow)
                    .handle(new AnchorHeads.Command(Actor.SYSTEM));
            return tomorrow;
        });
    }
}
