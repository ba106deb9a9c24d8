package vn.kycuong.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.listener.BatchListenerFailedException;
import vn.kycuong.RealTest;

/** Events that arrive together. */
@RealTest
class OwnTopicsTest {

    private static final String UNSTORABLE = "KH-\u0000";

    @Autowired
    OwnTopics topics;

    @Autowired
    JdbcInboxes inboxes;

    @Autowired
    JdbcMailLook look;

    @Autowired
    Told told;

    @Autowired
    Clock clock;

    @Test
    void areHandedOutInTheirOrderAndEachOnce() {
        var first = told.somebody();
        var second = told.somebody();
        var event = UUID.randomUUID();

        topics.receive(List.of(
                received(event, "KH-1", first + "," + second),
                received(UUID.randomUUID(), "KH-2", first),
                received(event, "KH-1", first + "," + second),
                received(UUID.randomUUID(), "KH-3", second)));
        topics.receive(List.of(received(event, "KH-1", first + "," + second)));

        assertThat(subjects(first)).containsExactly("2 KH-2", "1 KH-1");
        assertThat(subjects(second)).containsExactly("2 KH-3", "1 KH-1");
        assertThat(look.ledger(first)).filteredOn("INBOX:+"::equals).hasSize(2);
    }

    @Test
    void keepBackOnlyWhatComesAfterOneThatCannotBeHandled() {
        var official = told.somebody();
        var foreign = new ConsumerRecord<String, String>("kycuong.people.v1", 0, 7, "no case", "{}");

        var refused = catchThrowableOfType(
                BatchListenerFailedException.class,
                () -> topics.receive(List.of(
                        received(UUID.randomUUID(), "KH-1", official),
                        foreign,
                        received(UUID.randomUUID(), UNSTORABLE, official),
                        received(UUID.randomUUID(), "KH-3", official))));

        assertThat(refused.getIndex()).isEqualTo(2);
        assertThat(subjects(official)).containsExactly("1 KH-1");
    }

    private List<String> subjects(String official) {
        return inboxes.page(official, Long.MAX_VALUE, 10).stream()
                .map(message -> message.number() + " " + message.subject())
                .toList();
    }

    private ConsumerRecord<String, String> received(UUID event, String subject, String people) {
        var caseId = told.openCase().toString();
        var received = new ConsumerRecord<>("kycuong.people.v1", 0, 0, caseId, "{}");
        Map.of(
                        "ce_id",
                        event.toString(),
                        "ce_type",
                        "vn.kycuong." + Told.CHOSEN + ".v1",
                        "ce_subject",
                        subject,
                        "ce_recipients",
                        people,
                        "ce_time",
                        clock.instant().toString())
                .forEach((name, value) -> received.headers().add(name, value.getBytes(UTF_8)));
        return received;
    }
}
