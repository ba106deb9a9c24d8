package vn.kycuong.workflow;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.accountability.AccountabilityStep;
import vn.kycuong.finding.FindingStep;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Step;
import vn.kycuong.proceeding.DisciplinaryHappening;
import vn.kycuong.proceeding.DisciplinaryTask;

/** What the models and the code call by the same name. */
final class Models {

    static final String FINDING_HANDLING = "finding-handling";
    static final String FINDING_WITHDRAWN = "finding-withdrawn";
    static final String ACCOUNTABILITY_SETTLED = "accountability-settled";
    static final String ACCOUNTABILITY_HANDLING = "accountability-handling";
    static final String ACCOUNTABILITY_LAPSED = "accountability-lapsed";
    static final String DISCIPLINARY_FOLLOW_UP = "disciplinary-follow-up";
    static final String CASE_ID = "caseId";

    private Models() {}

    static String processOf(Kind kind) {
        return switch (kind) {
            case SCHEDULED, THEMATIC -> "scheduled-inspection";
            case SURPRISE -> "surprise-inspection";
        };
    }

    static String messageOf(Happening happening) {
        return switch (happening) {
            case SUSPENDED -> "inspection-suspended";
            case CANCELLED -> "inspection-cancelled";
        };
    }

    static String messageOf(DisciplinaryHappening happening) {
        return "discipline-" + happening.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String taskOf(DisciplinaryTask task) {
        return taskOf(task.name());
    }

    static String taskOf(Step step) {
        return taskOf(step.name());
    }

    static String taskOf(FindingStep step) {
        return taskOf(step.name());
    }

    static String taskOf(AccountabilityStep step) {
        return taskOf(step.name());
    }

    /** {@code userTask_issueDecision} is the step {@code ISSUE_DECISION}. */
    static String stepOf(String task) {
        return task.replace("userTask_", "").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String taskOf(String step) {
        var words = step.toLowerCase(Locale.ROOT).split("_", -1);
        var rest =
                Stream.of(words).skip(1).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return "userTask_" + words[0] + rest.collect(Collectors.joining());
    }
}
