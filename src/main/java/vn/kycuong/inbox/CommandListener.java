package vn.kycuong.inbox;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.RuleViolation;

/** Reads the commands of other systems. What is refused is put aside at once, and the next one is read. */
@Component
@ConditionalOnProperty("kycuong.inbox.account")
class CommandListener {

    static final String CONSUMER = "kycuong-inbox";

    private static final Logger log = LoggerFactory.getLogger(CommandListener.class);

    private final CommandReader reader;
    private final CarryOutCommand carryOut;
    private final RejectCommand reject;
    private final DeadLetters deadLetters;

    CommandListener(CommandReader reader, CarryOutCommand carryOut, RejectCommand reject, DeadLetters deadLetters) {
        this.reader = reader;
        this.carryOut = carryOut;
        this.reject = reject;
        this.deadLetters = deadLetters;
    }

    @KafkaListener(id = CONSUMER, topics = CommandTopics.COMMANDS, containerFactory = "commandListeners")
    void receive(ConsumerRecord<byte[], byte[]> received) {
        var arrival = reader.arrival(received);
        try {
            carryOut.handle(new CarryOutCommand.Command(arrival, Actor.SYSTEM));
        } catch (RuleViolation refused) {
            refuse(received, arrival, refused.code());
        } catch (NotFound unknown) {
            refuse(received, arrival, "not-found");
        } catch (Forbidden forbidden) {
            refuse(received, arrival, "forbidden");
        }
    }

    /** Of something that went wrong every time, although nothing is away. */
    void giveUp(ConsumerRecord<byte[], byte[]> received, Exception failure) {
        var cause = Objects.requireNonNullElse(failure.getCause(), failure);
        log.error(
                "A command at {}-{}@{} could not be carried out ({})",
                received.topic(),
                received.partition(),
                received.offset(),
                cause.getClass().getSimpleName());
        refuse(received, reader.arrival(received), "command-failed");
    }

    // First put aside, then remembered: after a crash in between it comes again, and is refused again.
    private void refuse(ConsumerRecord<byte[], byte[]> received, Arrival arrival, String reason) {
        deadLetters.put(received, !reader.isTooLarge(arrival), reason);
        reject.handle(new RejectCommand.Command(arrival, reason, Actor.SYSTEM));
    }
}
