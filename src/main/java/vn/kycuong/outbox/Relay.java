package vn.kycuong.outbox;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.kycuong.journal.Announced;

/**
 * The thread that carries announcements to Kafka. Woken after every commit that left something to send; looking by itself,
 * too, since a wake may get lost with its node. After a failure it waits a little longer each time.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    // Stops after the web server has finished its requests: what they did still leaves.
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final Passage passage;
    private final OutboxSettings settings;
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private @Nullable Thread thread;

    Relay(Passage passage, OutboxSettings settings) {
        this.passage = passage;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void wake(Announced announced) {
        wakes.offer(true);
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        var relay = new Thread(() -> run(UUID.randomUUID()), "relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    @Override
    public synchronized void stop() {
        running = false;
        wakes.offer(true);
        var relay = thread;
        thread = null;
        if (relay != null) {
            end(relay);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void end(Thread relay) {
        try {
            relay.join(STOPPING.toMillis());
            if (relay.isAlive()) {
                relay.interrupt();
                relay.join(STOPPING.toMillis());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(UUID owner) {
        var failures = 0;
        while (running) {
            var passed = attempt(owner);
            failures = passed == Passage.Result.FAILED ? failures + 1 : 0;
            if (running && passed != Passage.Result.MORE) {
                rest(failures);
            }
        }
        passage.end(owner);
    }

    private Passage.Result attempt(UUID owner) {
        try {
            return passage.pass(owner);
        } catch (RuntimeException unexpected) {
            if (running) {
                log.warn("The relay could not go on and tries again: {}", unexpected.toString());
            }
            return Passage.Result.FAILED;
        }
    }

    private void rest(int failures) {
        try {
            if (failures == 0) {
                wakes.poll(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } else {
                var wait = settings.poll().multipliedBy(1L << Math.min(failures - 1, 10));
                TimeUnit.MILLISECONDS.sleep(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()));
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
