package vn.kycuong.campaign;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.kycuong.embedded.Installation;

/**
 * An event that no broker takes. It is put aside and only its case waits, until an administrator has it tried again after
 * it was put right, or gives it up.
 */
final class PoisonedRecord {

    private static final String ADMINISTRATOR = "quantri1";
    private static final String PARKED = "/api/v1/parked-records";
    private static final int ATTEMPTS = 5;

    private record Event(UUID id, UUID caseId) {}

    private final Installation installation;
    private final Recovery recovery;
    private final Door door;
    private final Random chance;

    PoisonedRecord(Installation installation, Door door, Random chance) {
        this.installation = installation;
        this.recovery = new Recovery(installation);
        this.door = door;
        this.chance = chance;
    }

    Duration strike() throws Exception {
        var repaired = chance.nextBoolean();
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var event = poisonedWhileTheBrokerIsAway();
            Recovery.until(() -> isSettled(event));
            if (isParked(event)) {
                var others = recovery.untilEventsFlow(event.caseId());
                settle(event, repaired);
                recovery.untilEventsFlow();
                return others;
            }
        }
        throw new IllegalStateException("No event could be poisoned before it was sent");
    }

    /** The newest, which the relay cannot have read yet. It may leave unharmed all the same when the broker is quick. */
    private Event poisonedWhileTheBrokerIsAway() throws IOException, InterruptedException {
        installation.killBroker();
        Recovery.until(() -> newest().isPresent());
        TimeUnit.SECONDS.sleep(1);
        var event = newest().orElseThrow();
        installation
                .owner()
                .sql("update announcement set payload = payload || repeat(' ', 1000000) where event_id = :event")
                .param("event", event.id())
                .update();
        installation.startBroker();
        installation.brokerAddress();
        return event;
    }

    private Optional<Event> newest() {
        return installation
                .owner()
                .sql("select event_id, a.case_id from unsent_announcement join announcement a using (position)"
                        + " order by position desc limit 1")
                .query((row, number) ->
                        new Event(row.getObject("event_id", UUID.class), row.getObject("case_id", UUID.class)))
                .optional();
    }

    private boolean isSettled(Event event) {
        return matches(event, "parked_at is not null or w.position is null");
    }

    private boolean isParked(Event event) {
        return matches(event, "parked_at is not null");
    }

    private boolean matches(Event event, String condition) {
        return installation
                .owner()
                .sql("select " + condition + " from announcement left join unsent_announcement w using (position)"
                        + " where event_id = :event")
                .param("event", event.id())
                .query(Boolean.class)
                .single();
    }

    private void settle(Event event, boolean repaired) throws Exception {
        if (repaired) {
            installation
                    .owner()
                    .sql("update announcement set payload = rtrim(payload) where event_id = :event")
                    .param("event", event.id())
                    .update();
        }
        var act = PARKED + "/" + event.id() + (repaired ? "/retry" : "/withholding");
        var key = UUID.randomUUID().toString();
        Recovery.until(() -> door.post(ADMINISTRATOR, act, "{}", "", key).isDone());
    }
}
