package vn.kycuong.campaign;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What the people of a campaign asked for and how they were answered. */
final class History {

    private final Queue<Happening> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Happening> unknown = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> commanded = new ConcurrentLinkedQueue<>();
    private final Queue<String> woken = new ConcurrentLinkedQueue<>();
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

    /** The broker has a command of another system; how often it was sent does not matter. */
    void commanded(String reference) {
        commanded.add(reference);
    }

    /** A timer of this process instance was made due. */
    void woken(String instance) {
        woken.add(instance);
    }

    /** @param answer a status, or what went wrong before there was one */
    void answered(String answer) {
        answers.computeIfAbsent(answer, key -> new LongAdder()).increment();
    }

    long answers(String answer) {
        var counted = answers.get(answer);
        return counted == null ? 0 : counted.sum();
    }

    /** Requests that came to nothing because of us, and not because the machine was busy: how often each. */
    Map<String, Long> failures() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().matches("5\\d\\d|broken off.*|no node"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().sum()));
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

    List<String> commanded() {
        return List.copyOf(commanded);
    }

    List<String> woken() {
        return List.copyOf(woken);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }
}
