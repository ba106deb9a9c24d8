package vn.kycuong.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * One batch of a replay, carried by the relay that holds the lease, through its producer, and only when nothing new waits.
 * Only what was sent before is repeated, so whatever stands between repetitions, nothing is seen for the first time out of
 * its order.
 */
@Component
class Repetition {

    private static final Logger log = LoggerFactory.getLogger(Repetition.class);

    // Small, so that something new does not wait long for a batch to end.
    private static final int AT_ONCE = 100;

    private final TakeRepeated takeRepeated;
    private final NoteRepeated noteRepeated;
    private final Sender sender;
    private final KafkaHealth health;
    private final Interruption interruption;

    // While positive, records go one by one: only alone is one sure to be the guilty one.
    private int careful;

    Repetition(
            TakeRepeated takeRepeated,
            NoteRepeated noteRepeated,
            Sender sender,
            KafkaHealth health,
            Interruption interruption) {
        this.takeRepeated = takeRepeated;
        this.noteRepeated = noteRepeated;
        this.sender = sender;
        this.health = health;
        this.interruption = interruption;
    }

    /** The sender is prepared and the lease, under this token, was held a moment ago. */
    Passage.Result carry(long token) {
        var limit = careful > 0 ? 1 : AT_ONCE;
        var taken = takeRepeated.handle(new TakeRepeated.Command(token, limit, Actor.SYSTEM));
        if (taken.isEmpty()) {
            return Passage.Result.REST;
        }
        var replay = taken.get().replay();
        var records = taken.get().records();
        if (records.isEmpty()) {
            careful = 0;
            log.info("A replay has sent everything again: {}", replay);
            note(token, replay, List.of(), null, true);
            return Passage.Result.REST;
        }
        var outcome = sender.send(records).outcome();
        interruption.betweenSendAndMark();
        var repeated = acknowledgedWithoutGap(records, outcome.acknowledged());
        careful = Math.max(0, careful - repeated.size());
        var failed = outcome.failed();
        var guilty = failed != null && failed.poison() && records.size() == 1 ? failed.eventId() : null;
        note(token, replay, repeated, guilty, false);
        if (failed == null || guilty != null) {
            return Passage.Result.MORE;
        }
        if (failed.poison()) {
            careful = records.size();
            return Passage.Result.MORE;
        }
        health.away(failed.reason());
        return Passage.Result.FAILED;
    }

    private void note(long token, UUID replay, List<UUID> repeated, @Nullable UUID refused, boolean over) {
        noteRepeated.handle(new NoteRepeated.Command(token, replay, repeated, refused, over, Actor.SYSTEM));
    }

    private static List<UUID> acknowledgedWithoutGap(List<Outgoing> records, List<UUID> acknowledged) {
        var known = new HashSet<>(acknowledged);
        return records.stream()
                .map(Outgoing::eventId)
                .takeWhile(known::contains)
                .toList();
    }
}
