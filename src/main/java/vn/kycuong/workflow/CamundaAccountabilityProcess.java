package vn.kycuong.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AccountabilityProcess;
import vn.kycuong.accountability.AccountabilityStep;

@Component
class CamundaAccountabilityProcess implements AccountabilityProcess {

    private static final String HEARING = "hearing";

    private final RuntimeService runtime;
    private final CamundaTasks tasks;

    CamundaAccountabilityProcess(RuntimeService runtime, CamundaTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID entryId, UUID caseId, boolean hearing) {
        runtime.startProcessInstanceByKey(
                Models.ACCOUNTABILITY_HANDLING,
                entryId.toString(),
                Map.of(Models.CASE_ID, caseId.toString(), HEARING, hearing));
    }

    @Override
    public void completed(UUID entryId, AccountabilityStep step) {
        tasks.complete(entryId, step.name(), Map.of());
    }

    @Override
    public void hearingOver(UUID entryId) {
        completed(entryId, AccountabilityStep.STATE_ACCOUNTABILITY);
    }

    @Override
    public void lapsed(UUID entryId) {
        tasks.receive(entryId, Models.ACCOUNTABILITY_LAPSED, Map.of());
    }
}
