package vn.kycuong.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands at a steady rate, whatever becomes of the ones before; knows when each was committed. */
final class Paced {

    /** What is done in a case. */
    interface Act {

        /** @return the case */
        UUID run();
    }

    private static final int HANDS = 8;

    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ConcurrentHashMap<UUID, NavigableMap<Instant, Long>> commits = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> durations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    Paced(Application application) {
        this.transaction = application.bean(TransactionTemplate.class);
        this.clock = application.bean(Clock.class);
    }

    /** @param next gives something to do that nobody else is doing meanwhile, and takes it back afterwards */
    void run(double perSecond, double seconds, Turns next) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(HANDS);
        var began = System.nanoTime();
        for (var number = 0; number < perSecond * seconds; number++) {
            var due = began + (long) (number * 1e9 / perSecond);
            while (System.nanoTime() < due) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            }
            pool.execute(() -> next.take(this::timed));
        }
        pool.shutdown();
        if (!pool.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The commands do not come to an end");
        }
    }

    List<Long> durations() {
        return List.copyOf(durations);
    }

    int refused() {
        return refused.get();
    }

    /** From the commit to the arrival, for all that was told of these commands. */
    List<Long> latencies(List<Arrivals.Arrival> arrivals) {
        var latencies = new ArrayList<Long>();
        for (var arrival : arrivals) {
            var ofCase = commits.get(arrival.caseId());
            var commit = ofCase == null ? null : ofCase.floorEntry(arrival.happenedAt());
            if (commit != null) {
                latencies.add(Math.max(0, arrival.nanos() - commit.getValue()));
            }
        }
        return latencies;
    }

    private boolean timed(Act act) {
        var happened = clock.instant();
        var began = System.nanoTime();
        var committed = new AtomicLong();
        try {
            var caseId = transaction.execute(status -> {
                TransactionSynchronizationManager.registerSynchronization(new Commit(committed));
                return act.run();
            });
            commits.computeIfAbsent(caseId, id -> java.util.Collections.synchronizedNavigableMap(new TreeMap<>()))
                    .put(happened, committed.get());
            durations.add(System.nanoTime() - began);
            return true;
        } catch (RuntimeException collision) {
            refused.incrementAndGet();
            return false;
        }
    }

    /** Notes the commit before anybody else is told of it. */
    private record Commit(AtomicLong nanos) implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            nanos.set(System.nanoTime());
        }
    }

    /** Hands out what is to be done next. */
    interface Turns {

        void take(java.util.function.Predicate<Act> doing);
    }
}
