package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * A scheduled inspection with three findings and one recommendation, from the draft to the closed case. The findings are
 * of the class for which no head of a unit answers.
 */
final class InspectionWalk {

    static final int FINDINGS = 3;

    private final Application application;

    InspectionWalk(Application application) {
        this.application = application;
    }

    List<Step> steps() {
        var cast = Cast.of(application);
        var steps = new ArrayList<Step>();
        new PreparationSteps(application, cast).addPreparation(steps);
        new FieldworkSteps(application, cast).addFieldwork(steps);
        var handling = new HandlingSteps(application, cast);
        for (var finding = 1; finding <= FINDINGS; finding++) {
            handling.addHandling(steps, finding);
        }
        var conclusion = new ConclusionSteps(application, cast);
        conclusion.addConclusion(steps);
        conclusion.addFollowUp(steps);
        return List.copyOf(steps);
    }
}
