package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Cases;

/** What becomes of what was sent and not marked when a relay is killed, loses its lease or stops. */
@RealTest
class InterruptedRelayTest {

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    TakeBatch takeBatch;

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        passages.giveBack();
    }

    @Test
    void repeatsWholeEventsAndKeepsTheirOrderWhenKilledBetweenSendAndMark() {
        var caseId = passages.happened(3);
        var killed = passages.passage(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> Passages.runs(killed, UUID.randomUUID())).hasMessage("killed");
        assertThat(passages.waiting()).isEqualTo(3);
        cases.happens(caseId);
        passages.leaseRunsOut();

        Passages.runs(passages.passage(), UUID.randomUUID());

        var received = passages.received(caseId);
        assertThat(Received.sequences(received)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 4L);
        for (var repeated = 0; repeated < 3; repeated++) {
            var first = received.get(repeated);
            var second = received.get(repeated + 3);
            assertThat(second.value()).isEqualTo(first.value());
            assertThat(second.headers()).isEqualTo(first.headers());
        }
        assertThat(passages.waiting()).isZero();
        assertThat(passages.inFeed(caseId)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void repeatsInOrderWhatLeftInSeveralBatchesAndWasNotMarkedYet() {
        var caseId = passages.happened(1);
        var killed = passages.hesitant(Passages.BATCH);
        var owner = UUID.randomUUID();
        assertThat(killed.pass(owner)).isEqualTo(Passage.Result.SOON);
        cases.happens(caseId);
        assertThat(killed.pass(owner)).isEqualTo(Passage.Result.SOON);
        assertThat(killed.pass(owner)).isEqualTo(Passage.Result.SOON);
        assertThat(passages.waiting()).isEqualTo(2);
        assertThat(passages.inFeed(caseId)).isEmpty();
        passages.leaseRunsOut();

        Passages.runs(passages.passage(), UUID.randomUUID());

        assertThat(Received.sequences(passages.received(caseId))).containsExactly(1L, 2L, 1L, 2L);
        assertThat(passages.inFeed(caseId)).containsExactly(1L, 2L);
    }

    @Test
    void sendsNothingMoreBeforeItRepeatsWhatItSentUnderALeaseThatItLost() {
        var caseId = passages.happened(1);
        var frozen = passages.hesitant(1);
        var owner = UUID.randomUUID();
        assertThat(frozen.pass(owner)).isEqualTo(Passage.Result.MORE);
        passages.leaseRunsOut();
        takeBatch.handle(new TakeBatch.Command(UUID.randomUUID(), 10, List.of(), Actor.SYSTEM));
        passages.leaseRunsOut();
        cases.happens(caseId);

        Passages.runs(frozen, owner);

        assertThat(Received.sequences(passages.received(caseId))).containsExactly(1L, 1L, 2L);
        assertThat(passages.inFeed(caseId)).containsExactly(1L, 2L);
        assertThat(passages.waiting()).isZero();
    }

    @Test
    void marksWhatIsOnItsWayWhenItStops() {
        var caseId = passages.happened(2);
        var passage = passages.hesitant(2);
        var owner = UUID.randomUUID();
        assertThat(passage.pass(owner)).isEqualTo(Passage.Result.MORE);

        passage.end(owner);

        assertThat(passages.waiting()).isZero();
        assertThat(passages.isOwned()).isFalse();
        assertThat(Received.sequences(passages.received(caseId))).containsExactly(1L, 2L);
        assertThat(passages.inFeed(caseId)).containsExactly(1L, 2L);
    }
}
