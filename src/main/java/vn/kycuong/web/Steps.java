package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.workflow.TaskInbox;

/** Where a step is done, and which steps are due for somebody. */
@Component
class Steps {

    private final List<CaseAction> actions;
    private final TaskInbox inbox;

    Steps(List<CaseAction> actions, TaskInbox inbox) {
        this.actions = actions;
        this.inbox = inbox;
    }

    /** The form of an operation; the page of the case itself where there is no single form. */
    String address(String operation, UUID caseId, UUID subjectId) {
        return actions.stream()
                .filter(action ->
                        action.operation().equals(operation) && !action.path().startsWith("recommendations"))
                .findFirst()
                .map(action -> action.address(subjectId))
                .orElseGet(() -> (operation.startsWith("discipline.")
                                ? CaseAction.Subject.DISCIPLINARY_CASE
                                : CaseAction.Subject.INSPECTION)
                        .address(caseId));
    }

    /** The acts on the case itself that are due now and are this person's. */
    List<CaseAction> due(Actor actor, UUID caseId) {
        var operations = inbox.openTasks(actor, caseId).stream()
                .filter(task -> task.subjectId().equals(caseId))
                .flatMap(task -> inbox.operationsOf(actor, task).stream())
                .toList();
        return actions.stream()
                .filter(action -> operations.contains(action.operation())
                        && !action.path().startsWith("recommendations"))
                .toList();
    }
}
