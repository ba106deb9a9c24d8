package vn.kycuong.benchmark;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kycuong.journal.Cases;
import vn.kycuong.journal.View;

/** From the commit of a command to a consumer of Kafka: at a steady rate of commands, and of bare facts. */
final class Latency {

    private static final int COMMANDS_PER_SECOND = 50;
    private static final int OPEN_INSPECTIONS = 70;
    private static final int FACTS_PER_SECOND = 100;
    private static final double SECONDS = 20;
    private static final double WARM_UP_SECONDS = 5;
    private static final int ROUNDS = 3;

    private final Application application;
    private final Figures figures;

    Latency(Application application, Figures figures) {
        this.application = application;
        this.figures = figures;
    }

    void measure() throws InterruptedException {
        var quiet = new Quiet(application);
        var inspections = new OpenInspections(application, OPEN_INSPECTIONS);
        quiet.await();
        rounds("latency", COMMANDS_PER_SECOND, inspections, quiet);
        rounds("latency.at300EventsPerSecond", FACTS_PER_SECOND, facts(), quiet);
    }

    private void rounds(String name, double perSecond, Paced.Turns turns, Quiet quiet) throws InterruptedException {
        new Paced(application).run(perSecond, WARM_UP_SECONDS, turns);
        var medians = new java.util.ArrayList<Double>();
        var tails = new java.util.ArrayList<Double>();
        var commands = new java.util.ArrayList<Long>();
        var refused = 0;
        var events = 0;
        for (var round = 0; round < ROUNDS; round++) {
            quiet.await();
            var paced = new Paced(application);
            var arrivals = new Arrivals(application);
            paced.run(perSecond, SECONDS / ROUNDS, turns);
            quiet.await();
            var latencies = Figures.sorted(paced.latencies(arrivals.stop()));
            medians.add(Figures.percentile(latencies, 50) / 1e6);
            tails.add(Figures.percentile(latencies, 99) / 1e6);
            events += latencies.length;
            commands.addAll(paced.durations());
            refused += paced.refused();
        }
        figures.putRounds(name + ".p50Ms", medians);
        figures.putRounds(name + ".p99Ms", tails);
        figures.put(name + ".eventsPerSecond", events / SECONDS);
        figures.putLatency(name + ".command", commands);
        figures.put(name + ".refused", refused);
        figures.putLoad(name);
    }

    /** Facts that three audiences are told of, in cases without anything else. */
    private Paced.Turns facts() {
        var cases = application.bean(Cases.class);
        var payload = Cases.payload();
        var views = Stream.of(View.leadership(payload), View.integration(payload), View.units("MH-A", payload))
                .toArray(View[]::new);
        var open = new ConcurrentLinkedQueue<UUID>();
        IntStream.range(0, FACTS_PER_SECOND).forEach(number -> open.add(cases.open()));
        return (Predicate<Paced.Act> doing) -> {
            var caseId = open.remove();
            doing.test(() -> {
                cases.happens(caseId, views);
                return caseId;
            });
            open.add(caseId);
        };
    }
}
