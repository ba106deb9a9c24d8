package vn.kycuong.campaign;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what was lost, invented, repeated or put out of order. It knows nothing but what lies in PostgreSQL and Kafka. */
final class Oracle {

    private final List<String> violations = new ArrayList<>();

    private Oracle() {}

    static List<String> violations(Observed observed) {
        var oracle = new Oracle();
        oracle.commands(observed);
        oracle.events(observed);
        oracle.order(observed.sent());
        oracle.effects(observed);
        oracle.timers(observed);
        oracle.incoming(observed);
        oracle.process(observed);
        return List.copyOf(oracle.violations);
    }

    private void commands(Observed observed) {
        var acts = Set.copyOf(Act.ofOneInspection("").stream().map(Act::fact).toList());
        var acknowledged = counted(observed.acknowledged());
        var unknown = counted(observed.unknown());
        var happened = counted(observed.journal());
        acknowledged.forEach((happening, times) -> {
            if (happened.getOrDefault(happening, 0L) < times) {
                violations.add("lost command: " + happening);
            }
        });
        var openings = counts(unknown, "inspection.drafted");
        happened.forEach((happening, times) -> {
            var most = acknowledged.getOrDefault(happening, 0L) + unknown.getOrDefault(happening, 0L);
            var opening = happening.type().equals("inspection.drafted") && openings > 0;
            if (acts.contains(happening.type()) && times > most && !opening) {
                violations.add("effect without a command, or twice: " + happening);
            }
        });
    }

    private void events(Observed observed) {
        var sent = observed.sent().stream().map(Sent::event).collect(Collectors.toSet());
        without(observed.announced(), sent).forEach(event -> violations.add("lost event: " + event));
        without(sent, observed.announced()).forEach(event -> violations.add("event of nothing: " + event));
    }

    /** What counts is when an event is seen first; afterwards it may be repeated. */
    private void order(List<Sent> sent) {
        var last = new HashMap<String, Long>();
        var seen = new HashSet<UUID>();
        for (var event : sent) {
            if (seen.add(event.event())) {
                var stream = event.topic() + " " + event.caseId();
                var before = last.getOrDefault(stream, 0L);
                if (event.sequence() != before + 1) {
                    violations.add("order: %d after %d in %s".formatted(event.sequence(), before, stream));
                }
                last.put(stream, event.sequence());
            }
        }
    }

    private void effects(Observed observed) {
        observed.unhandled().forEach(event -> violations.add("event never handled: " + event));
        repeated(observed.delivered()).forEach(message -> violations.add("effect twice: " + message));
    }

    /** One that is still waited for has fired as often as it was made due; one that people overtook at most so often. */
    private void timers(Observed observed) {
        var left = counted(observed.woken());
        observed.fired().forEach(instance -> left.merge(instance, -1L, Long::sum));
        left.forEach((instance, times) -> {
            if (times < 0) {
                violations.add("timer twice or early: " + instance);
            } else if (times > 0 && observed.timed().contains(instance)) {
                violations.add("timer that did not fire: " + instance);
            }
        });
    }

    private void incoming(Observed observed) {
        var received = Set.copyOf(observed.received());
        observed.commanded().stream()
                .filter(command -> !received.contains(command))
                .forEach(command -> violations.add("lost command of another system: " + command));
        without(received, Set.copyOf(observed.commanded()))
                .forEach(command -> violations.add("command that nobody gave: " + command));
        repeated(observed.received()).forEach(command -> violations.add("command of another system twice: " + command));
    }

    private void process(Observed observed) {
        without(observed.shownTasks(), observed.waitingTasks())
                .forEach(task -> violations.add("task of nothing: " + task));
        without(observed.waitingTasks(), observed.shownTasks())
                .forEach(task -> violations.add("task that nobody sees: " + task));
        if (observed.timersTooMany() > 0) {
            violations.add("two timers for one wait: " + observed.timersTooMany());
        }
        if (observed.stuckJobs() > 0) {
            violations.add("jobs given up: " + observed.stuckJobs());
        }
        if (!observed.brokenLink().isEmpty()) {
            violations.add("journal broken: " + observed.brokenLink());
        }
    }

    private static <T> Set<T> without(Set<T> all, Set<T> known) {
        var left = new HashSet<>(all);
        left.removeAll(known);
        return left;
    }

    private static Set<String> repeated(Collection<String> all) {
        return all.stream().collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .filter(counted -> counted.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <T> Map<T, Long> counted(List<T> all) {
        return all.stream().collect(groupingBy(Function.identity(), HashMap::new, counting()));
    }

    private static long counts(Map<Happening, Long> happenings, String type) {
        return happenings.keySet().stream()
                .filter(happening -> happening.type().equals(type))
                .count();
    }
}
