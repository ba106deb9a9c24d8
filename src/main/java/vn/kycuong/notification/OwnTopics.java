package vn.kycuong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Reads what the application tells people, like any other consumer, and hands each event to {@link FillInboxes}. */
@Component
class OwnTopics {

    static final String CONSUMER = "kycuong-notification";

    private static final Logger LOG = LoggerFactory.getLogger(OwnTopics.class);
    private static final String TYPE_PREFIX = "vn.kycuong.";
    private static final String TYPE_SUFFIX = ".v1";

    private final FillInboxes fillInboxes;

    OwnTopics(FillInboxes fillInboxes) {
        this.fillInboxes = fillInboxes;
    }

    @KafkaListener(
            id = CONSUMER,
            topics = {"kycuong.units.v1", "kycuong.leadership.v1", "kycuong.people.v1"},
            containerFactory = "ownTopicsListeners")
    void receive(ConsumerRecord<String, String> received) {
        Notice notice;
        try {
            notice = noticeOf(received);
        } catch (IllegalArgumentException | DateTimeParseException foreign) {
            LOG.warn(
                    "A record at {}-{}@{} is not one of our events and is skipped",
                    received.topic(),
                    received.partition(),
                    received.offset());
            return;
        }
        fillInboxes.handle(new FillInboxes.Command(notice, Actor.SYSTEM));
    }

    private static Notice noticeOf(ConsumerRecord<String, String> received) {
        var type = header(received, "ce_type");
        if (!type.startsWith(TYPE_PREFIX) || !type.endsWith(TYPE_SUFFIX)) {
            throw new IllegalArgumentException(type);
        }
        return new Notice(
                UUID.fromString(header(received, "ce_id")),
                UUID.fromString(received.key()),
                header(received, "ce_subject"),
                type.substring(TYPE_PREFIX.length(), type.length() - TYPE_SUFFIX.length()),
                received.topic().split("\\.", -1)[1].toUpperCase(Locale.ROOT),
                header(received, "ce_unit"),
                recipients(header(received, "ce_recipients")),
                received.value(),
                Instant.parse(header(received, "ce_time")));
    }

    private static Set<String> recipients(String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(official -> !official.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String header(ConsumerRecord<String, String> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
