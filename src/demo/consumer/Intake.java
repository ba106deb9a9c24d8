package consumer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Each event once, and those of a case in their order, whatever the broker repeats or has lost. */
final class Intake {

    /** What became of a record. */
    enum Outcome {
        /** Handled, and with it whatever had waited for it. */
        HANDLED,
        /** Known already: repeated after a failure, or sent again on purpose. Nothing happens. */
        DUPLICATE,
        /** One before it is missing. It is kept, and handled when the missing one has come. */
        WAITS
    }

    private static final class Stream {
        private long last;
        private final TreeMap<Long, Event> waiting = new TreeMap<>();
    }

    private final Set<String> ids = new HashSet<>();
    private final Map<String, Stream> streams = new HashMap<>();
    private final Consumer<Event> handler;

    Intake(Consumer<Event> handler) {
        this.handler = handler;
    }

    boolean knows(Event event) {
        return ids.contains(event.id());
    }

    /** @throws IllegalStateException when another event had the same place: the contract is broken, ask the sender */
    void requirePlace(Event event) {
        var stream = streams.get(event.stream());
        if (stream != null && (event.sequence() <= stream.last || stream.waiting.containsKey(event.sequence()))) {
            throw new IllegalStateException("Two events are number %d of %s: %s"
                    .formatted(event.sequence(), event.stream(), event.id()));
        }
    }

    Outcome take(Event event) {
        if (!ids.add(event.id())) {
            return Outcome.DUPLICATE;
        }
        var stream = streams.computeIfAbsent(event.stream(), unknown -> new Stream());
        stream.waiting.put(event.sequence(), event);
        while (stream.waiting.containsKey(stream.last + 1)) {
            handler.accept(stream.waiting.remove(stream.last + 1));
            stream.last++;
        }
        return event.sequence() <= stream.last ? Outcome.HANDLED : Outcome.WAITS;
    }

    /** Number of the first missing event of each stream that waits for one. */
    Map<String, Long> gaps() {
        var gaps = new TreeMap<String, Long>();
        streams.forEach((name, stream) -> {
            if (!stream.waiting.isEmpty()) {
                gaps.put(name, stream.last + 1);
            }
        });
        return gaps;
    }

    /** Number of the last event of this stream that was handled; 0 when none was. */
    long last(String stream) {
        var known = streams.get(stream);
        return known == null ? 0 : known.last;
    }
}
