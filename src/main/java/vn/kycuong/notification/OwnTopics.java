package vn.kycuong.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Reads what the application tells people, like any other consumer, and hands what it gets at once to {@link FillInboxes}. */
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
    void receive(List<ConsumerRecord<String, String>> received) {
        var notices = new ArrayList<Notice>();
        var places = new ArrayList<Integer>();
        for (var place = 0; place < received.size(); place++) {
            var notice = noticeIn(received.get(place));
            if (notice != null) {
                notices.add(notice);
                places.add(place);
            }
        }
        if (notices.size() < 2 || !fillAtOnce(notices)) {
            fillOneByOne(notices, places);
        }
    }

    private boolean fillAtOnce(List<Notice> notices) {
        try {
            fill(notices);
            return true;
        } catch (RuntimeException refused) {
            // Whatever it was: those that it does not concern are handled by themselves, and the one says it again.
            LOG.debug("{} events are handled one by one: {}", notices.size(), refused.toString());
            return false;
        }
    }

    /** One event that cannot be handled keeps back only what comes after it. */
    private void fillOneByOne(List<Notice> notices, List<Integer> places) {
        for (var number = 0; number < notices.size(); number++) {
            try {
                fill(List.of(notices.get(number)));
            } catch (RuntimeException refused) {
                throw new BatchListenerFailedException("An event is not handled yet", refused, places.get(number));
            }
        }
    }

    private void fill(List<Notice> notices) {
        fillInboxes.handle(new FillInboxes.Command(notices, Actor.SYSTEM));
    }

    private static @Nullable Notice noticeIn(ConsumerRecord<String, String> received) {
        try {
            return noticeOf(received);
        } catch (IllegalArgumentException | DateTimeParseException foreign) {
            LOG.warn(
                    "A record at {}-{}@{} is not one of our events and is skipped",
                    received.topic(),
                    received.partition(),
                    received.offset());
            return null;
        }
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
