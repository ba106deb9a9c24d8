package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.kycuong.outbox.Received.header;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;
import vn.kycuong.embedded.SpareBroker;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.View;

@RealTest
class RelayTest {

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Passages passages;

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
    void carriesWhatWasCommittedAsACloudEventToEachAudience() {
        relay.start();
        var caseId = cases.open();
        cases.happens(
                caseId,
                View.leadership(Cases.payload()),
                View.units("HQ-A", Cases.payload()),
                View.people(Set.of("CC-002", "CC-001"), Cases.payload()),
                View.integration(Cases.payload()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> passages.received(caseId).size() == 4);

        var byTopic = passages.received(caseId);
        assertThat(byTopic)
                .extracting(ConsumerRecord::topic)
                .containsExactly(
                        "kycuong.units.v1", "kycuong.leadership.v1", "kycuong.people.v1", "kycuong.integration.v1");
        assertThat(byTopic).allSatisfy(event -> {
            assertThat(header(event, "content-type")).isEqualTo("application/json");
            assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(event, "ce_source")).isEqualTo("/kycuong");
            assertThat(header(event, "ce_type")).isEqualTo("vn.kycuong.inspection.cancelled.v1");
            assertThat(header(event, "ce_subject")).isEqualTo("KT-01");
            assertThat(header(event, "ce_time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
            assertThat(header(event, "ce_dataschema")).isEqualTo("urn:kycuong:event:inspection.cancelled:v1");
            assertThat(header(event, "ce_sequence")).isEqualTo("0000000001");
            assertThat(header(event, "traceparent")).isEmpty();
            assertThat(header(event, "ce_traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
            assertThat(event.value()).contains("\"unit\":\"HQ-A\"").doesNotContain("kept inside");
        });
        assertThat(byTopic).extracting(event -> header(event, "ce_id")).doesNotHaveDuplicates();
        assertThat(byTopic)
                .extracting(event -> header(event, "ce_audience"))
                .containsExactly("UNITS", "LEADERSHIP", "PEOPLE", "INTEGRATION");
        assertThat(header(byTopic.get(0), "ce_unit")).isEqualTo("HQ-A");
        assertThat(header(byTopic.get(2), "ce_recipients")).isEqualTo("CC-001,CC-002");
    }

    @Test
    void carriesNothingThatWasRolledBack() {
        var caseId = cases.open();
        assertThatThrownBy(() -> cases.asSystem(() -> {
                    journal.append(Cases.fact(caseId, View.leadership(Cases.payload())));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        var other = passages.happened(1);

        Passages.runs(passages.passage(), UUID.randomUUID());

        assertThat(passages.received(other)).hasSize(1);
        assertThat(passages.received(caseId)).isEmpty();
    }

    @Test
    void losesNothingAndKeepsTheOrderWhileKafkaIsAway() throws IOException {
        var owner = UUID.randomUUID();
        try (var broker = new SpareBroker()) {
            broker.start();
            var spare = Received.at(broker.address());
            var passage = passages.passage(spare, 900_000, () -> {});
            var caseId = passages.happened(2);
            assertThat(Passages.runs(passage, owner)).isEqualTo(Passage.Result.REST);

            broker.stop();
            for (var fact = 0; fact < 5; fact++) {
                cases.happens(caseId);
            }
            assertThat(Passages.runs(passage, owner)).isEqualTo(Passage.Result.FAILED);
            assertThat(passages.waiting()).isEqualTo(5);

            broker.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> Passages.runs(passage, owner) == Passage.Result.REST);
            assertThat(Received.firstAppearances(Received.of(caseId, spare)))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 7).boxed().toList());
            assertThat(passages.waiting()).isZero();
            assertThat(passages.inFeed(caseId)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
            passage.end(owner);
        }
    }

    @Test
    void keepsASealedCaseToItselfUntilItIsReleasedInOrder() {
        var owner = UUID.randomUUID();
        var passage = passages.passage();
        var sealed = cases.sealed("LD-01");
        cases.happens(sealed);
        cases.happens(sealed);
        passages.happened(1);
        Passages.runs(passage, owner);
        assertThat(passages.received(sealed)).isEmpty();
        assertThat(passages.inFeed(sealed)).isEmpty();

        cases.unseal(sealed, "DX-7Q2K");
        cases.happens(sealed);
        Passages.runs(passage, owner);

        assertThat(Received.sequences(passages.received(sealed))).containsExactly(1L, 2L, 3L);
        assertThat(passages.received(sealed).get(0).value()).contains("\"case\":\"DX-7Q2K\"");
        assertThat(header(passages.received(sealed).get(0), "ce_subject")).isEqualTo("DX-7Q2K");
        assertThat(passages.inFeed(sealed)).containsExactly(1L, 2L, 3L);
    }
}
