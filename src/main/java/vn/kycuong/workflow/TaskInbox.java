package vn.kycuong.workflow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.AccountabilityStep;
import vn.kycuong.finding.FindingStep;
import vn.kycuong.inspection.Step;
import vn.kycuong.proceeding.DisciplinaryTask;

/**
 * What waits for the asker: the open tasks of the cases that he or she may see and act in, the oldest first. Whom the
 * accountability of a head waits for is for its own room to say, since the case does not tell.
 */
@Questions
public class TaskInbox {

    private static final Map<String, List<String>> OPERATIONS = operationsOfSteps();

    private static final Map<String, String> ABOUT_HEADS = Arrays.stream(AccountabilityStep.values())
            .collect(Collectors.toUnmodifiableMap(Enum::name, AccountabilityStep::operation));

    private final JdbcOpenTasks tasks;
    private final List<CaseScopes> scopes;
    private final CaseFiles files;
    private final Permissions permissions;
    private final AccountabilityQueries heads;

    TaskInbox(
            JdbcOpenTasks tasks,
            List<CaseScopes> scopes,
            CaseFiles files,
            Permissions permissions,
            AccountabilityQueries heads) {
        this.tasks = tasks;
        this.scopes = List.copyOf(scopes);
        this.files = files;
        this.permissions = permissions;
        this.heads = heads;
    }

    public List<OpenTask> openTasks(Actor asker) {
        var feasible = OPERATIONS.keySet().stream()
                .filter(step -> operations(step).stream().anyMatch(does -> permissions.allows(asker, does)))
                .toList();
        var anywhere = feasible.stream()
                .filter(step -> operations(step).stream().anyMatch(does -> permissions.allowsAnywhere(asker, does)))
                .toList();
        return Stream.concat(mine(asker, tasks.ofSteps(feasible, anywhere, asker)).stream(), aboutHeads(asker))
                .sorted(Comparator.comparing(OpenTask::since))
                .toList();
    }

    /** What waits for the asker in one case. */
    public List<OpenTask> openTasks(Actor asker, UUID caseId) {
        return mine(asker, tasks.ofCase(caseId));
    }

    /** Operations of the permission matrix that do a step, the usual one first. */
    public List<String> operationsOf(Actor asker, OpenTask task) {
        return scopesOf(List.of(task)).values().stream()
                .flatMap(scope ->
                        operations(task.step()).stream().filter(does -> permissions.allows(asker, does, scope)))
                .toList();
    }

    /** What each of these tasks, which wait for the asker, is done with, as far as he or she may do it. */
    public Map<OpenTask, String> usualOperations(Actor asker, List<OpenTask> open) {
        var known = scopesOf(open);
        var usual = new HashMap<OpenTask, String>();
        for (var task : open) {
            Optional.ofNullable(ABOUT_HEADS.get(task.step()))
                    .or(() -> Optional.ofNullable(known.get(task.caseId()))
                            .flatMap(scope -> operations(task.step()).stream()
                                    .filter(does -> permissions.allows(asker, does, scope))
                                    .findFirst()))
                    .ifPresent(does -> usual.put(task, does));
        }
        return usual;
    }

    private Stream<OpenTask> aboutHeads(Actor asker) {
        var waiting = heads.stepsWaiting(asker);
        return tasks.ofSubjects(waiting.keySet()).stream()
                .filter(task -> Optional.ofNullable(waiting.get(task.subjectId()))
                        .filter(step -> step.name().equals(task.step()))
                        .isPresent());
    }

    private List<OpenTask> mine(Actor asker, List<OpenTask> open) {
        var known = scopesOf(open);
        var mine = open.stream()
                .filter(task -> Optional.ofNullable(known.get(task.caseId()))
                        .filter(scope -> isFor(asker, task, scope))
                        .isPresent())
                .toList();
        return withoutAcknowledged(asker, mine);
    }

    private boolean isFor(Actor asker, OpenTask task, CaseScope scope) {
        return operations(task.step()).stream().anyMatch(does -> permissions.allows(asker, does, scope));
    }

    /** Everybody on the list acknowledges once, while the step stays open for the others. */
    private List<OpenTask> withoutAcknowledged(Actor asker, List<OpenTask> open) {
        var asked = open.stream()
                .filter(TaskInbox::isAcknowledgement)
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

    private static List<String> operations(String step) {
        return OPERATIONS.getOrDefault(step, List.of());
    }

    private static Map<String, List<String>> operationsOfSteps() {
        var operations = new LinkedHashMap<String, List<String>>();
        Arrays.stream(Step.values()).forEach(step -> operations.put(step.name(), step.operations()));
        Arrays.stream(FindingStep.values()).forEach(step -> operations.put(step.name(), List.of(step.operation())));
        Arrays.stream(DisciplinaryTask.values())
                .forEach(task -> operations.put(task.name(), List.of(task.operation())));
        return Map.copyOf(operations);
    }
}
