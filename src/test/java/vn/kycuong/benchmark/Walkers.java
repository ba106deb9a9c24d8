package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Several people at work at once, each taking one inspection after the other from its first step to its last. */
final class Walkers {

    /**
     * What came of it.
     *
     * @param perSecond inspections, counted in steps, so that one that is half done counts half
     * @param repeats steps that had to be tried again since somebody else, or a job, was at the same case
     */
    record Result(double perSecond, long inspections, int repeats) {}

    private static final int ATTEMPTS = 20;

    private final Supplier<List<Runnable>> inspections;
    private final AtomicLong parts = new AtomicLong();
    private final AtomicInteger repeats = new AtomicInteger();

    /** @param inspections gives the steps of a new inspection; always the same number of them */
    Walkers(Supplier<List<Runnable>> inspections) {
        this.inspections = inspections;
    }

    Result walk(int workers, double seconds) {
        parts.set(0);
        repeats.set(0);
        var size = inspections.get().size();
        var began = System.nanoTime();
        var end = began + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var tasks = new ArrayList<java.util.concurrent.Callable<Boolean>>();
            for (var worker = 0; worker < workers; worker++) {
                tasks.add(() -> walkUntil(end));
            }
            for (var walked : pool.invokeAll(tasks)) {
                walked.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
        var took = (System.nanoTime() - began) / 1e9;
        return new Result(parts.get() / (double) size / took, parts.get() / size, repeats.get());
    }

    private boolean walkUntil(long end) throws InterruptedException {
        while (System.nanoTime() < end) {
            for (var step : inspections.get()) {
                if (System.nanoTime() >= end) {
                    return true;
                }
                repeats.addAndGet(patiently(step));
                parts.incrementAndGet();
            }
        }
        return true;
    }

    /** @return how often it had to be tried again */
    static int patiently(Runnable step) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                step.run();
                return attempt - 1;
            } catch (RuntimeException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
    }
}
