package vn.kycuong.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.boot.test.web.client.TestRestTemplate;
import vn.kycuong.MovableClock;
import vn.kycuong.RealTest;
import vn.kycuong.finding.EveryFindingStage;
import vn.kycuong.inspection.EveryStage;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.SystemCase;
import vn.kycuong.proceeding.EveryDisciplinaryStage;

/** Everything that the hearts ever tell, as it stands in Kafka, beside the catalogue and the document as it is served. */
@RealTest
class SentAsDescribedTest {

    /** What no heart sends, and who does. */
    private static final Map<String, String> SENT_BY_OTHERS = Map.of(
            "command.accepted", "the room that takes in commands",
            "command.rejected", "the room that takes in commands",
            "outbox.record.withheld", "the relay, in place of a record that was given up");

    @Autowired
    EveryStage stages;

    @Autowired
    EveryFindingStage findings;

    @Autowired
    EveryDisciplinaryStage discipline;

    @Autowired
    Passages passages;

    @Autowired
    KafkaProperties kafka;

    @Autowired
    TestRestTemplate http;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void whatIsSentIsWhatIsDescribedAndAllOfIt() throws JsonProcessingException {
        var sent = sent();

        assertThat(faults(sent)).isEmpty();
        assertThat(said(sent)).containsExactlyInAnyOrderEntriesOf(declared());
    }

    private List<ConsumerRecord<String, String>> sent() {
        var cases = new ArrayList<UUID>(List.of(SystemCase.SEALS, SystemCase.HEADS));
        cases.add(stages.scheduled(findings::recorded));
        cases.add(stages.surprise(findings::recorded));
        cases.add(stages.closed());
        cases.add(stages.cancelled());
        cases.addAll(findings.handled());
        cases.add(stages.voided());
        cases.addAll(stages.unsealed());
        stages.anchored();
        cases.addAll(discipline.handled());
        await().atMost(Duration.ofSeconds(60)).until(() -> passages.waiting() == 0);
        return Received.of(cases, kafka);
    }

    private List<String> faults(List<ConsumerRecord<String, String>> sent) throws JsonProcessingException {
        var described = new DescribedEvents(http.getForObject("/asyncapi", JsonNode.class));
        var faults = new ArrayList<String>();
        for (var event : sent) {
            described.faults(event).forEach(fault -> faults.add(type(event) + ": " + fault));
        }
        return faults;
    }

    /** By kind and audience: all members that any of these events had. */
    private static Map<String, Set<String>> said(List<ConsumerRecord<String, String>> sent)
            throws JsonProcessingException {
        var said = new TreeMap<String, Set<String>>();
        for (var event : sent) {
            var told = type(event) + " " + Received.header(event, "ce_audience");
            var members = said.computeIfAbsent(told, unknown -> new TreeSet<>());
            DescribedEvents.JSON.readTree(event.value()).fieldNames().forEachRemaining(members::add);
        }
        return said;
    }

    private static Map<String, Set<String>> declared() {
        var declared = new TreeMap<String, Set<String>>();
        for (var type : EventCatalogue.all()) {
            if (!SENT_BY_OTHERS.containsKey(type.name())) {
                type.audiences()
                        .forEach(audience ->
                                declared.put(type.publicName() + " " + audience, new TreeSet<>(type.says())));
            }
        }
        return declared;
    }

    private static String type(ConsumerRecord<String, String> event) {
        return Received.header(event, "ce_type");
    }
}
