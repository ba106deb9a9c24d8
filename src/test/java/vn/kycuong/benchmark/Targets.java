package vn.kycuong.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What the figures should be, on a machine with two cores that has nothing else to do. */
final class Targets {

    private record Target(String figure, boolean atLeast, double value) {

        String met(double measured) {
            return (atLeast ? measured >= value : measured <= value) ? "met" : "MISSED";
        }
    }

    private static final List<Target> ALL = List.of(
            new Target("lifecycle.ratio", true, 0.8),
            new Target("latency.p50Ms", false, 3),
            new Target("latency.p99Ms", false, 20),
            new Target("drain.eventsPerSecond", true, 20_000),
            new Target("drain.underLoad.eventsPerSecond", true, 10_000),
            new Target("read.p99Ms", false, 50),
            new Target("read.growth", false, 1.5),
            new Target("pages.p95Ms", false, 150),
            new Target("pages.broken", false, 0),
            new Target("pages.unread", false, 0));

    private Targets() {}

    /** Of each page by itself only the slowest are printed; all are in the summary. */
    static void print(Map<String, Object> figures, PrintStream out) {
        out.println();
        figures.forEach((name, value) -> {
            if (!name.startsWith("pages.at.")) {
                out.printf("%-55s %12s%n", name, value);
            }
        });
        out.println();
        for (var target : ALL) {
            if (figures.get(target.figure()) instanceof Number measured) {
                out.printf(
                        "%-35s %12s  target %s %s  %s%n",
                        target.figure(),
                        measured,
                        target.atLeast() ? "at least" : "at most",
                        target.value(),
                        target.met(measured.doubleValue()));
            }
        }
    }
}
