package consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record as it came, its CloudEvents attributes read from the headers.
 *
 * @param caseId key of the record: order holds per case
 * @param id the same whenever this event is sent again
 * @param sequence 1, 2, 3 … without a gap per case and audience
 * @param payload JSON, without line breaks
 */
record Event(
        int partition,
        long offset,
        String caseId,
        String audience,
        long sequence,
        String id,
        String type,
        String subject,
        String payload) {

    private static final String WITHHELD = "vn.kycuong.outbox.record.withheld.v1";

    /** Empty when the record is not one of the application's events: it is none of our business. */
    static Optional<Event> of(ConsumerRecord<String, String> received) {
        var id = header(received, "ce_id");
        var sequence = header(received, "ce_sequence");
        if (id.isEmpty() || !sequence.matches("\\d{1,18}") || received.key() == null || received.value() == null) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                received.partition(),
                received.offset(),
                oneLine(received.key()),
                header(received, "ce_audience"),
                Long.parseLong(sequence),
                id,
                header(received, "ce_type"),
                header(received, "ce_subject"),
                oneLine(received.value())));
    }

    /** Order and completeness are promised per stream: one case, told to one audience. */
    String stream() {
        return caseId + "/" + audience;
    }

    /** Stands for an event that could not be sent and was given up. It counts, and says which kind is missing. */
    boolean withheld() {
        return type.equals(WITHHELD);
    }

    private static String header(ConsumerRecord<String, String> received, String name) {
        var header = received.headers().lastHeader(name);
        return header == null ? "" : oneLine(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** Within a JSON text such characters are nothing but white space between its parts. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
