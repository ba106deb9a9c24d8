package vn.kycuong.campaign;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What the people of a campaign asked for and how they were answered. */
final class History {

    private final Queue<Happening> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Happening> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();

    /** The application said that it happened. */
    void acknowledged(Happening happening) {
        acknowledged.add(happening);
    }

    /** Nobody was left to ask whether it happened. */
    void unknown(Happening happening) {
        unknown.add(happening);
    }

    /** An act that had to succeed was refused for good. */
    void refused(String why) {
        refused.add(why);
    }

    /** @param answer a status, or what went wrong before there was one */
    void answered(String answer) {
        answers.computeIfAbsent(answer, key -> new LongAdder()).increment();
    }

    long answers(String answer) {
        var counted = answers.get(answer);
        return counted == null ? 0 : counted.sum();
    }

    Map<String, LongAdder> answers() {
        return Map.copyOf(answers);
    }

    List<Happening> acknowledged() {
        return List.copyOf(acknowledged);
    }

    List<Happening> unknown() {
        return List.copyOf(unknown);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }
}
