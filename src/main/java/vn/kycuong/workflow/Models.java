package vn.kycuong.workflow;

import java.util.Locale;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.Kind;
import vn.kycuong.proceeding.DisciplinaryHappening;

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

    /** {@code userTask_issueDecision} is the step {@code ISSUE_DECISION}. */
    static String stepOf(String task) {
        return task.replace("userTask_", "").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
