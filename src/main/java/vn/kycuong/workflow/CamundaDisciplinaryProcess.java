package vn.kycuong.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.proceeding.DisciplinaryHappening;
import vn.kycuong.proceeding.DisciplinaryProcess;
import vn.kycuong.proceeding.DisciplinaryTask;

@Component
class CamundaDisciplinaryProcess implements DisciplinaryProcess {

    private final RuntimeService runtime;
    private final CamundaTasks tasks;

    CamundaDisciplinaryProcess(RuntimeService runtime, CamundaTasks tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(UUID caseId) {
        runtime.startProcessInstanceByKey(Models.DISCIPLINARY_FOLLOW_UP, caseId.toString());
    }

    @Override
    public void completed(UUID caseId, DisciplinaryTask task, Map<String, Object> routing) {
        tasks.complete(caseId, task.name(), routing);
    }

    @Override
    public void happened(UUID caseId, DisciplinaryHappening happening, Map<String, Object> routing) {
        if (!tasks.receive(caseId, Models.messageOf(happening), routing)) {
            throw RuleViolation.refused("happening-not-possible");
        }
    }

    @Override
    public boolean awaits(UUID caseId, DisciplinaryTask task) {
        return tasks.isOpen(caseId, task.name());
    }
}
