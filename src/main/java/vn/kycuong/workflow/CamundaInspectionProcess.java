package vn.kycuong.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.Happening;
import vn.kycuong.inspection.InspectionProcess;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Step;

@Component
class CamundaInspectionProcess implements InspectionProcess {

    private final RuntimeService runtime;
    private final CamundaTasks tasks;

    CamundaInspectionProcess(RuntimeService runtime, CamundaTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID caseId, Kind kind) {
        runtime.startProcessInstanceByKey(Models.processOf(kind), caseId.toString());
    }

    @Override
    public void completed(UUID caseId, Step step, Map<String, Object> routing) {
        tasks.complete(caseId, step.name(), routing);
    }

    @Override
    public void happened(UUID caseId, Happening happening, Map<String, Object> routing) {
        var again = happening == Happening.SUSPENDED && awaits(caseId, Step.RESUME_INSPECTION);
        if (again || !tasks.receive(caseId, Models.messageOf(happening), routing)) {
            throw RuleViolation.refused("happening-not-possible");
        }
    }

    @Override
    public boolean awaits(UUID caseId, Step step) {
        return tasks.isOpen(caseId, step.name());
    }
}
