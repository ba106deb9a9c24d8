package vn.kycuong.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.Step;

/** Whom the tasks of cases and findings are for, and what they are done with. */
@Component
class TaskRights {

    private final List<CaseScopes> scopes;
    private final CaseFiles files;
    private final Permissions permissions;

    TaskRights(List<CaseScopes> scopes, CaseFiles files, Permissions permissions) {
        this.scopes = List.copyOf(scopes);
        this.files = files;
        this.permissions = permissions;
    }

    /** Those that are for the asker, in the same order. */
    List<OpenTask> mine(Actor asker, List<OpenTask> open) {
        var feasible = operations(asker, open);
        return withoutAcknowledged(
                asker, open.stream().filter(feasible::containsKey).toList());
    }

    /** What the asker may do each of these tasks with, the usual operation first; without tasks that are for others. */
    Map<OpenTask, List<String>> operations(Actor asker, List<OpenTask> open) {
        var known = scopesOf(open);
        var feasible = new HashMap<OpenTask, List<String>>();
        for (var task : open) {
            var scope = known.get(task.caseId());
            if (scope != null) {
                var operations = StepOperations.of(task.step()).stream()
                        .filter(does -> permissions.allows(asker, does, scope))
                        .toList();
                if (!operations.isEmpty()) {
                    feasible.put(task, operations);
                }
            }
        }
        return feasible;
    }

    /** Everybody on the list acknowledges once, while the step stays open for the others. */
    private List<OpenTask> withoutAcknowledged(Actor asker, List<OpenTask> open) {
        var asked = open.stream()
                .filter(TaskRights::isAcknowledgement)
                .map(OpenTask::caseId)
                .collect(Collectors.toSet());
        var waiting = files.notAcknowledgedBy(asker.official(), asked);
        return open.stream()
                .filter(task -> !isAcknowledgement(task) || waiting.contains(task.caseId()))
                .toList();
    }

    private static boolean isAcknowledgement(OpenTask task) {
        return task.step().equals(Step.ACKNOWLEDGE_SECRECY.name());
    }

    private Map<UUID, CaseScope> scopesOf(List<OpenTask> open) {
        var ids = new HashSet<>(open.stream().map(OpenTask::caseId).toList());
        var known = new HashMap<UUID, CaseScope>();
        for (var each : scopes) {
            ids.removeAll(known.keySet());
            known.putAll(each.scopesOf(ids));
        }
        return known;
    }
}
