package vn.kycuong.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.kycuong.journal.Announced;

/**
 * The thread that carries announcements to Kafka. Woken after every commit that left something to send, here or on
 * another node; looking by itself, too, since a wake may get lost. After a failure it waits a little longer each time.
 */
@Component
class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    // Stops after the web server has finished its requests: what they did still leaves.
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final Passage passage;
    private final JdbcSignals signals;
    private final OutboxSettings settings;
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private volatile boolean running;
    private List<Thread> threads = List.of();

    Relay(Passage passage, JdbcSignals signals, OutboxSettings settings) {
        this.passage = passage;
        this.signals = signals;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void wake(Announced announced) {
        wakes.offer(true);
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            threads = List.of(
                    new Thread(() -> relay(UUID.randomUUID()), "relay"), new Thread(this::listen, "relay-listener"));
            threads.forEach(thread -> thread.setDaemon(true));
            threads.forEach(Thread::start);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        wakes.offer(true);
        threads.forEach(Relay::end);
        threads = List.of();
        wakes.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void end(Thread thread) {
        try {
            thread.join(STOPPING.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
                thread.join(STOPPING.toMillis());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void relay(UUID owner) {
        var failures = 0;
        var woken = false;
        while (running) {
            var passed = attempt(owner, woken, failures == 0);
            failures = passed == Passage.Result.FAILED ? failures + 1 : 0;
            woken = running && passed != Passage.Result.MORE && rests(passed, failures);
        }
        passage.end(owner);
    }

    private Passage.Result attempt(UUID owner, boolean woken, boolean firstTime) {
        try {
            var passed = passage.pass(owner);
            if (passed == Passage.Result.STANDBY && woken) {
                signals.wakeOthers();
            }
            return passed;
        } catch (RuntimeException unexpected) {
            if (running && firstTime) {
                log.warn("The relay could not go on and keeps trying: {}", unexpected.toString());
            }
            return Passage.Result.FAILED;
        }
    }

    private boolean rests(Passage.Result passed, int failures) {
        try {
            if (failures == 0) {
                var longest = passed == Passage.Result.SOON ? settings.mark() : settings.poll();
                return wakes.poll(longest.toMillis(), TimeUnit.MILLISECONDS) != null;
            }
            var wait = settings.poll().multipliedBy(1L << Math.min(failures - 1, 10));
            TimeUnit.MILLISECONDS.sleep(Math.min(wait.toMillis(), LONGEST_WAIT.toMillis()));
        } catch (InterruptedException stopped) {
            running = false;
        }
        return false;
    }

    private void listen() {
        while (running) {
            try {
                signals.listen(() -> running, () -> wakes.offer(true));
            } catch (SQLException | RuntimeException away) {
                log.debug("Wakes of other nodes are not heard for a while: {}", away.toString());
                rests(Passage.Result.FAILED, 1);
            }
        }
    }
}
