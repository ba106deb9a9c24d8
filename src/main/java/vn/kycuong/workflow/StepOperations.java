package vn.kycuong.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kycuong.accountability.AccountabilityStep;
import vn.kycuong.finding.FindingStep;
import vn.kycuong.inspection.Step;
import vn.kycuong.proceeding.DisciplinaryTask;

/** What a step is about, and the operations of the permission matrix that do it. */
final class StepOperations {

    private record Known(TaskInbox.About about, List<String> operations) {}

    private static final Map<String, Known> STEPS = steps();

    private StepOperations() {}

    static Set<String> about(Set<TaskInbox.About> wanted) {
        return STEPS.entrySet().stream()
                .filter(step -> wanted.contains(step.getValue().about()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isAboutHead(String step) {
        return known(step)
                .filter(known -> known.about() == TaskInbox.About.HEADS)
                .isPresent();
    }

    /** The usual one first; none where the case does not tell whom the step waits for. */
    static List<String> of(String step) {
        return known(step)
                .filter(known -> known.about() != TaskInbox.About.HEADS)
                .map(Known::operations)
                .orElse(List.of());
    }

    static String usual(String step) {
        return known(step).orElseThrow().operations().get(0);
    }

    private static Optional<Known> known(String step) {
        return Optional.ofNullable(STEPS.get(step));
    }

    private static Map<String, Known> steps() {
        var steps = new LinkedHashMap<String, Known>();
        Arrays.stream(Step.values())
                .forEach(step -> steps.put(step.name(), new Known(TaskInbox.About.CASES, step.operations())));
        Arrays.stream(DisciplinaryTask.values())
                .forEach(step -> steps.put(step.name(), new Known(TaskInbox.About.CASES, List.of(step.operation()))));
        Arrays.stream(FindingStep.values())
                .forEach(
                        step -> steps.put(step.name(), new Known(TaskInbox.About.FINDINGS, List.of(step.operation()))));
        Arrays.stream(AccountabilityStep.values())
                .forEach(step -> steps.put(step.name(), new Known(TaskInbox.About.HEADS, List.of(step.operation()))));
        return Map.copyOf(steps);
    }
}
