package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;

@RealTest
class SealTest {

    private static final Map<String, Object> DECISION = Map.of("unit", "HQ-A", "decidedOn", "2026-11-22");

    @Autowired
    Cases cases;

    @Autowired
    Seal seal;

    @Autowired
    Journal journal;

    @Autowired
    JournalQueries queries;

    @Autowired
    JdbcJournal entries;

    @Autowired
    JdbcSeals seals;

    @Autowired
    CaseFiles files;

    @Autowired
    Randomness randomness;

    @Autowired
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void leavesNoCommitmentOfOthersWaiting() {
        clock.reset();
        while (!cases.asSystem(() -> seals.waiting(1)).isEmpty()) {
            anchor();
        }
    }

    @Test
    void provesAfterwardsWhatWasDecidedBefore() {
        var caseId = committed();
        assertThat(reveal(caseId)).isEmpty();

        anchor();

        var reveal = reveal(caseId).orElseThrow();
        assertThat(reveal.holds()).isTrue();
        assertThat(Canonical.values(reveal.commitment())).isEqualTo(DECISION);
        assertThat(lastTold().payload()).containsEntry("root", reveal.root());
    }

    @Test
    void provesNothingThatWasAltered() {
        var caseId = committed();
        anchor();
        var reveal = reveal(caseId).orElseThrow();

        assertThat(new Reveal(
                                reveal.salt(),
                                reveal.commitment().replace("HQ-A", "HQ-B"),
                                reveal.leaf(),
                                reveal.index(),
                                reveal.path(),
                                reveal.root(),
                                reveal.anchoredAt(),
                                reveal.anchorEvent())
                        .holds())
                .isFalse();
    }

    @Test
    void looksTheSameWithAndWithoutASealedCase() {
        anchor();
        var without = lastTold();
        committed();
        anchor();
        var with = lastTold();

        assertThat(with.sequence()).isEqualTo(without.sequence() + 1);
        assertThat(with.payload().keySet()).isEqualTo(without.payload().keySet());
        assertThat(Canonical.text(with.payload())).hasSameSizeAs(Canonical.text(without.payload()));
        assertThat(with.payload().get("root")).isNotEqualTo(without.payload().get("root"));
    }

    @Test
    void letsWhatFindsNoPlaceWaitForTheNextMinute() {
        var committed = Stream.generate(this::committed).limit(17).toList();

        anchor();
        assertThat(committed).filteredOn(caseId -> reveal(caseId).isEmpty()).hasSize(1);

        anchor();
        assertThat(committed)
                .allSatisfy(caseId ->
                        assertThat(reveal(caseId).orElseThrow().holds()).isTrue());
    }

    @Test
    void anchorsOnceAMinute() {
        clock.stopAt(Instant.now());
        anchor();
        var before = lastTold().sequence();

        anchor(Duration.ZERO);

        assertThat(lastTold().sequence()).isEqualTo(before);
    }

    @Test
    void anchorsAgainAfterTheClockWasAhead() {
        clock.advance(Duration.ofDays(400));
        anchor();
        clock.reset();
        var caseId = committed();

        anchor();

        assertThat(reveal(caseId)).isPresent();
    }

    private void anchor() {
        anchor(Duration.ofMinutes(1));
    }

    private void anchor(Duration later) {
        var then = Clock.offset(clock, later);
        cases.asSystem(() -> {
            new AnchorSeals(files, journal, entries, seals, randomness, then)
                    .handle(new AnchorSeals.Command(Actor.SYSTEM));
            return then;
        });
    }

    private UUID committed() {
        var caseId = cases.sealed("LD-01");
        cases.asSystem(() -> {
            seal.commit(caseId, DECISION);
            return caseId;
        });
        return caseId;
    }

    private Optional<Reveal> reveal(UUID caseId) {
        return cases.asSystem(() -> seal.reveal(caseId));
    }

    private Told lastTold() {
        var told = queries.toldTo(Actor.SYSTEM, SystemCase.SEALS, Readers.LEADERSHIP);
        return told.get(told.size() - 1);
    }
}
