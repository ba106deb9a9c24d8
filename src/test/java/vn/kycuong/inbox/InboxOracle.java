package vn.kycuong.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was lost, done twice, done in the wrong order or kept waiting of the commands of another system. */
final class InboxOracle {

    private final List<Given> given;
    private final Seen seen;
    private final List<String> violations = new ArrayList<>();

    private InboxOracle(List<Given> given, Seen seen) {
        this.given = List.copyOf(new LinkedHashSet<>(given));
        this.seen = seen;
    }

    /** @param given in the order of giving; what was given more often is there more often */
    static List<String> violations(List<Given> given, Seen seen) {
        var oracle = new InboxOracle(given, seen);
        oracle.given.forEach(oracle::judge);
        oracle.given.stream().map(Given::key).distinct().forEach(oracle::order);
        return List.copyOf(oracle.violations);
    }

    private void judge(Given command) {
        var answers = texts(seen.answers(), command);
        if (answers.isEmpty()) {
            violations.add("kept waiting: " + command.id());
        } else if (!answers.equals(List.of(command.answer()))) {
            violations.add("answered " + answers + ": " + command.id());
        }
        var effects = Collections.frequency(seen.effects(), command.id());
        if (effects > (command.isGood() ? 1 : 0)) {
            violations.add("done too often: " + command.id());
        } else if (command.isGood() && effects == 0) {
            violations.add("never done: " + command.id());
        }
        var letters = texts(seen.deadLetters(), command);
        if (!letters.equals(command.isGood() ? List.of() : List.of(command.answer()))) {
            violations.add("dead letters " + letters + ": " + command.id());
        }
    }

    private void order(String key) {
        var wanted = given.stream()
                .filter(command -> command.key().equals(key))
                .map(Given::id)
                .toList();
        var answered = seen.answers().stream()
                .map(Seen.Answer::id)
                .filter(wanted::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var inOrder = wanted.stream().filter(answered::contains).toList();
        if (!inOrder.equals(List.copyOf(answered))) {
            violations.add("order of " + key + ": " + answered);
        }
    }

    private static List<String> texts(List<Seen.Answer> answers, Given command) {
        return answers.stream()
                .filter(answer -> answer.id().equals(command.id()))
                .map(Seen.Answer::text)
                .toList();
    }
}
