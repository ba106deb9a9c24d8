package vn.kycuong.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * One batch from the database to the broker: take, and send while the next one is taken and the last one is marked. No
 * transaction is open while the broker is waited for. What was sent is marked together when it is many or when the first of
 * it was sent a while ago. What is to be repeated comes when nothing new waits.
 */
@Component
class Passage {

    /**
     * What there is to do next: go on at once, rest until something comes but not long, since something is still to be
     * marked, rest, leave it to the relay that holds the lease, or wait after a failure.
     */
    enum Result {
        MORE,
        SOON,
        REST,
        STANDBY,
        FAILED
    }

    private static final Logger log = LoggerFactory.getLogger(Passage.class);

    private final TakeBatch takeBatch;
    private final MarkSent markSent;
    private final ParkRecord parkRecord;
    private final GiveUpLease giveUpLease;
    private final Repetition repetition;
    private final Sender sender;
    private final KafkaHealth health;
    private final Interruption interruption;
    private final OutboxSettings settings;

    // While positive, records go one by one: the broker refused a batch, and only alone is a record sure to be the
    // guilty one.
    private int careful;

    private final Unmarked unmarked = new Unmarked();
    private @Nullable Flight flight;

    /** A batch that the broker has not answered for. */
    private record Flight(TakeBatch.Batch batch, Sender.Sending sending) {}

    Passage(
            TakeBatch takeBatch,
            MarkSent markSent,
            ParkRecord parkRecord,
            GiveUpLease giveUpLease,
            Repetition repetition,
            Sender sender,
            KafkaHealth health,
            Interruption interruption,
            OutboxSettings settings) {
        this.takeBatch = takeBatch;
        this.markSent = markSent;
        this.parkRecord = parkRecord;
        this.giveUpLease = giveUpLease;
        this.repetition = repetition;
        this.sender = sender;
        this.health = health;
        this.interruption = interruption;
        this.settings = settings;
    }

    Result pass(UUID owner) {
        var limit = careful > 0 ? 1 : settings.batch();
        var taken = takeBatch.handle(new TakeBatch.Command(owner, limit, gone(), Actor.SYSTEM));
        if (taken.isEmpty()) {
            forget();
            return Result.STANDBY;
        }
        if (isOfAnotherLease(taken.get().token())) {
            // Somebody else may have repeated them, or nobody has: what follows them must not leave before that is
            // known.
            forget();
            return Result.MORE;
        }
        try {
            sender.prepare();
            return carry(taken.get(), limit);
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (KafkaException away) {
            sender.close();
            flight = null;
            health.away(away);
            return Result.FAILED;
        }
    }

    void end(UUID owner) {
        Thread.interrupted();
        sender.close();
        try {
            land();
            mark();
            giveUpLease.handle(new GiveUpLease.Command(owner, Actor.SYSTEM));
        } catch (RuntimeException unreachable) {
            log.info("The lease of the relay runs out by itself: {}", unreachable.toString());
        }
    }

    /** @param limit how many there would have been at most */
    private Result carry(TakeBatch.Batch batch, int limit) {
        health.reached();
        var taken = System.nanoTime();
        var trouble = land();
        if (trouble != null) {
            // What was taken meanwhile may follow what failed.
            return trouble;
        }
        if (batch.records().isEmpty()) {
            return rest(batch.token());
        }
        if (System.nanoTime() - taken > settings.slack().toNanos()) {
            // The broker was waited for so long that the producer might outlast the lease.
            return Result.MORE;
        }
        flight = new Flight(batch, sender.send(batch.records()));
        if (unmarked.isDue(settings)) {
            mark();
        }
        return batch.records().size() < limit ? await() : Result.MORE;
    }

    /** Nothing more was there: what has come since wakes the relay, and comes together. */
    private Result await() {
        var trouble = land();
        return trouble == null ? Result.SOON : trouble;
    }

    private Result rest(long token) {
        careful = 0;
        if (unmarked.isEmpty() || unmarked.isDue(settings)) {
            mark();
            return repetition.carry(token);
        }
        return Result.SOON;
    }

    /**
     * Waits for what is on its way.
     *
     * @return what there is to do when not all of it has arrived
     */
    private @Nullable Result land() {
        var landing = flight;
        if (landing == null) {
            return null;
        }
        var batch = landing.batch();
        var outcome = landing.sending().outcome();
        flight = null;
        interruption.betweenSendAndMark();
        var acknowledged = new HashSet<>(outcome.acknowledged());
        var sent = batch.records().stream()
                .filter(event -> acknowledged.contains(event.eventId()))
                .toList();
        unmarked.add(batch.token(), sent);
        careful = Math.max(0, careful - sent.size());
        var failed = outcome.failed();
        if (failed == null) {
            return null;
        }
        mark();
        return settle(batch, failed);
    }

    private List<Long> gone() {
        var onItsWay = flight == null ? Stream.<Outgoing>empty() : flight.batch().records().stream();
        return Stream.concat(unmarked.records().stream(), onItsWay)
                .map(Outgoing::position)
                .toList();
    }

    private boolean isOfAnotherLease(long token) {
        return unmarked.isOfAnother(token) || flight != null && flight.batch().token() != token;
    }

    private void forget() {
        sender.close();
        flight = null;
        unmarked.forget();
    }

    private void mark() {
        if (!unmarked.isEmpty()) {
            markSent.handle(new MarkSent.Command(unmarked.token(), unmarked.records(), Actor.SYSTEM));
            unmarked.forget();
            health.reached();
        }
    }

    private Result settle(TakeBatch.Batch batch, Sender.Failure failed) {
        if (!failed.poison()) {
            health.away(failed.reason());
            return Result.FAILED;
        }
        if (batch.records().size() > 1) {
            careful = batch.records().size();
            return Result.MORE;
        }
        log.warn(
                "A record is parked, its case waits: {} ({})",
                failed.eventId(),
                failed.reason().toString());
        parkRecord.handle(new ParkRecord.Command(
                batch.token(), failed.eventId(), failed.reason().getClass().getSimpleName(), Actor.SYSTEM));
        return Result.MORE;
    }
}
