package vn.kycuong.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kycuong.finding.FindingProcess;
import vn.kycuong.finding.FindingStep;

@Component
class CamundaFindingProcess implements FindingProcess {

    private final RuntimeService runtime;
    private final CamundaTasks tasks;

    CamundaFindingProcess(RuntimeService runtime, CamundaTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID findingId, UUID caseId) {
        runtime.startProcessInstanceByKey(
                Models.FINDING_HANDLING, findingId.toString(), Map.of(Models.CASE_ID, caseId.toString()));
    }

    @Override
    public void completed(UUID findingId, FindingStep step, Map<String, Object> routing) {
        tasks.complete(findingId, step.name(), routing);
    }

    @Override
    public void withdrawn(UUID findingId) {
        tasks.receive(findingId, Models.FINDING_WITHDRAWN, Map.of());
    }

    @Override
    public void accountabilitySettled(UUID findingId) {
        tasks.receive(findingId, Models.ACCOUNTABILITY_SETTLED, Map.of());
    }

    @Override
    public boolean awaits(UUID findingId, FindingStep step) {
        return tasks.isOpen(findingId, step.name());
    }
}
