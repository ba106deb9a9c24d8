package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;
import vn.kycuong.notification.ReadInboxes;

/** What a replay sends, whatever comes between. */
@RealTest
class ReplayTest {

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    Repeating repeating;

    @Autowired
    ReadInboxes inboxes;

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        repeating.endsAll();
        passages.giveBack();
    }

    @Test
    void sendsTheSameAgainInOrderAndNothingElse() {
        var caseId = repeating.sent(3);
        var other = repeating.sent(1);

        var id = repeating.ordered(caseId);
        repeating.runs();

        var received = repeating.received(caseId);
        assertThat(Received.sequences(received)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        for (var repeated = 0; repeated < 3; repeated++) {
            assertThat(received.get(repeated + 3).value())
                    .isEqualTo(received.get(repeated).value());
            assertThat(received.get(repeated + 3).headers())
                    .isEqualTo(received.get(repeated).headers());
        }
        assertThat(repeating.received(other)).hasSize(1);
        assertThat(repeating.replay(id)).satisfies(done -> {
            assertThat(done.expected()).isEqualTo(3);
            assertThat(done.repeated()).isEqualTo(3);
            assertThat(done.refused()).isZero();
            assertThat(done.endedAt()).isNotNull();
            assertThat(done.stoppedBy()).isEmpty();
        });
    }

    @Test
    void neverTouchesWhatWasNotSentOrIsSealed() {
        var sealed = cases.sealed("LD-01");
        cases.happens(sealed);
        var unsent = cases.open();
        cases.happens(unsent);

        var ofSealed = repeating.ordered(sealed);
        assertThat(repeating.replay(ofSealed).expected()).isZero();
        repeating.runs();
        assertThat(repeating.received(sealed)).isEmpty();
        assertThat(Received.sequences(repeating.received(unsent))).containsExactly(1L);

        passages.marksAsSent(sealed);
        repeating.repeated(command -> Repeating.with(command, "", sealed.toString(), "", null));
        assertThat(repeating.received(sealed))
                .as("a sealed case, whatever its rows say")
                .isEmpty();
    }

    @Test
    void goesOnWhereItWasWhenKilledAndReordersNoFirstAppearance() {
        var caseId = repeating.sent(150);
        repeating.ordered(caseId);
        var killed = passages.passage(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> killed.pass(repeating.owner())).hasMessage("killed");
        assertThat(repeating.received(caseId)).hasSize(250);
        cases.happens(caseId);
        passages.leaseRunsOut();

        var second = UUID.randomUUID();
        var passage = passages.passage();
        assertThat(passage.pass(second)).isEqualTo(Passage.Result.SOON);
        await().until(() -> repeating.received(caseId).size() > 250);
        assertThat(Received.sequences(repeating.received(caseId)).get(250))
                .as("what is new goes first")
                .isEqualTo(151);
        await().until(() -> passage.pass(second) == Passage.Result.MORE);
        assertThat(repeating.latest().repeated()).isEqualTo(100);
        cases.happens(caseId);
        Passages.runs(passage, second);

        var sequences = Received.sequences(repeating.received(caseId));
        assertThat(Received.firstAppearances(repeating.received(caseId)))
                .isSorted()
                .hasSize(152);
        assertThat(sequences.subList(sequences.size() - 50, sequences.size()))
                .isSorted()
                .endsWith(149L, 150L);
        assertThat(repeating.latest().repeated()).isEqualTo(150);
        assertThat(repeating.latest().endedAt()).isNotNull();
    }

    @Test
    void goesOnWithoutWhatTheBrokerRefusesThisTime() {
        var caseId = cases.open();
        cases.happens(caseId);
        cases.happens(
                caseId,
                View.leadership(
                        Map.of("case", "", "kind", "SURPRISE", "unit", "HQ-" + "A".repeat(57), "on", "2026-11-22")));
        cases.happens(caseId);
        repeating.runs();
        var id = repeating.ordered(caseId);

        Passages.runs(passages.passage(passages.kafka, 100, () -> {}), repeating.owner());

        assertThat(Received.sequences(repeating.received(caseId))).containsExactly(1L, 2L, 3L, 1L, 3L);
        assertThat(repeating.replay(id).repeated()).isEqualTo(2);
        assertThat(repeating.replay(id).refused()).isEqualTo(1);
        assertThat(repeating.replay(id).firstRefused())
                .hasToString(Received.header(repeating.received(caseId).get(1), "ce_id"));
    }

    @Test
    void leavesEveryInboxAsItWas() {
        var reader = "P-" + UUID.randomUUID();
        var caseId = cases.open();
        cases.happens(caseId, View.people(Set.of(reader), Cases.payload()), View.leadership(Cases.payload()));
        repeating.runs();
        await().atMost(Duration.ofSeconds(60)).until(() -> inboxes.hasReadAll());
        var before = inboxes.counts();

        for (var time = 0; time < 3; time++) {
            repeating.repeated(command -> Repeating.with(command, "", caseId.toString(), "", null));
        }

        await().atMost(Duration.ofSeconds(60)).until(() -> inboxes.hasReadAll());
        assertThat(inboxes.counts()).isEqualTo(before);
    }
}
