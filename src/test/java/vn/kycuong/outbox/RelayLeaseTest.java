package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.journal.Cases;

/** Which of several nodes sends. */
@RealTest
class RelayLeaseTest {

    @Autowired
    Cases cases;

    @Autowired
    Passages passages;

    @Autowired
    TakeBatch takeBatch;

    @Autowired
    MarkSent markSent;

    @Autowired
    Relay relay;

    @BeforeEach
    void takesOver() {
        passages.takeOver();
    }

    @AfterEach
    void givesBack() {
        passages.giveBack();
    }

    @Test
    void hasOneOwnerAtATime() {
        var caseId = passages.happened(1);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var batch = takeBatch
                .handle(new TakeBatch.Command(first, 10, List.of(), Actor.SYSTEM))
                .orElseThrow();

        assertThat(takeBatch.handle(new TakeBatch.Command(second, 10, List.of(), Actor.SYSTEM)))
                .isEmpty();
        assertThat(passages.passage().pass(second)).isEqualTo(Passage.Result.STANDBY);
        assertThat(passages.received(caseId)).isEmpty();

        passages.leaseRunsOut();
        assertThat(takeBatch.handle(new TakeBatch.Command(second, 10, List.of(), Actor.SYSTEM)))
                .isPresent();
        markSent.handle(new MarkSent.Command(batch.token(), batch.records(), Actor.SYSTEM));
        assertThat(passages.waiting())
                .as("one that lost its lease marks nothing")
                .isEqualTo(1);
    }

    @Test
    void isWokenByACommitOnAnotherNode() {
        // Looks by itself only once an hour, so that nothing but the wake can have moved it.
        var elsewhere = passages.relay(Duration.ofHours(1));
        elsewhere.start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(passages::isOwned);
            var token = passages.leaseToken();
            relay.start();
            var caseId = passages.happened(1);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> passages.received(caseId).size() == 1);
            assertThat(passages.leaseToken()).isEqualTo(token);
        } finally {
            elsewhere.stop();
        }
    }
}
