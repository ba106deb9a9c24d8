package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.AccountabilityStep;

/**
 * What waits for the asker: the open tasks of the cases that he or she may see and act in. Whom the accountability of a
 * head waits for is for its own room to say, since the case does not tell.
 */
@Questions
public class TaskInbox {

    private static final int LONGEST_PAGE = 100;
    private static final int LARGEST_BATCH = 200;

    private final JdbcOpenTasks tasks;
    private final JdbcTaskPages pages;
    private final TaskRights rights;
    private final Permissions permissions;
    private final AccountabilityQueries heads;

    TaskInbox(
            JdbcOpenTasks tasks,
            JdbcTaskPages pages,
            TaskRights rights,
            Permissions permissions,
            AccountabilityQueries heads) {
        this.tasks = tasks;
        this.pages = pages;
        this.rights = rights;
        this.permissions = permissions;
        this.heads = heads;
    }

    /** What a task is about: a case itself, one of its findings, or what the head of the unit answers for. */
    public enum About {
        CASES,
        FINDINGS,
        HEADS
    }

    /** @param next where the list goes on; null at its end */
    public record Page(List<OpenTask> items, @Nullable String next) {}

    /** @param more whether others wait behind them */
    public record Pressing(List<OpenTask> items, boolean more) {}

    @FunctionalInterface
    private interface Rows {
        List<OpenTask> read(List<OpenTask> passed, int limit);
    }

    /** The oldest first. */
    public Page page(Actor asker, Set<About> about, String after, int limit) {
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var start = TaskCursor.of(after);
        var waiting = waitingAbout(asker, about);
        var candidates = candidates(asker, about, waiting);
        var found = walk(asker, waiting, wanted + 1, (passed, size) -> {
            var from = passed.isEmpty() ? start : TaskCursor.after(passed.get(passed.size() - 1));
            return pages.oldest(candidates, from, size);
        });
        var page = found.stream().limit(wanted).toList();
        var next =
                found.size() > wanted ? TaskCursor.after(page.get(wanted - 1)).text() : null;
        return new Page(page, next);
    }

    /**
     * What is due first, first; then what has no term, the oldest first.
     *
     * @param terms kinds of deadlines by the operation that meets them
     */
    public Pressing mostPressing(Actor asker, Set<About> about, Map<String, String> terms, int most) {
        var waiting = waitingAbout(asker, about);
        var candidates = candidates(asker, about, waiting);
        var limited = StepOperations.about(about).stream()
                .filter(step -> terms.containsKey(StepOperations.usual(step)))
                .collect(Collectors.toUnmodifiableMap(step -> step, step -> terms.get(StepOperations.usual(step))));
        var found = walk(
                asker,
                waiting,
                most + 1,
                (passed, size) -> pages.mostPressing(candidates, limited, passed.size(), size));
        return new Pressing(found.stream().limit(most).toList(), found.size() > most);
    }

    /** What waits for the asker in one case. */
    public List<OpenTask> openTasks(Actor asker, UUID caseId) {
        return rights.mine(asker, tasks.ofCase(caseId));
    }

    /** Operations of the permission matrix that do a step, the usual one first. */
    public List<String> operationsOf(Actor asker, OpenTask task) {
        return rights.operations(asker, List.of(task)).getOrDefault(task, List.of());
    }

    /** What each of these tasks, which wait for the asker, is done with, as far as he or she may do it. */
    public Map<OpenTask, String> usualOperations(Actor asker, List<OpenTask> open) {
        var usual = new HashMap<OpenTask, String>();
        rights.operations(asker, open).forEach((task, operations) -> usual.put(task, operations.get(0)));
        open.stream()
                .filter(task -> StepOperations.isAboutHead(task.step()))
                .forEach(task -> usual.put(task, StepOperations.usual(task.step())));
        return usual;
    }

    private Map<UUID, AccountabilityStep> waitingAbout(Actor asker, Set<About> about) {
        return about.contains(About.HEADS) ? heads.stepsWaiting(asker) : Map.of();
    }

    private JdbcTaskPages.Candidates candidates(Actor asker, Set<About> about, Map<UUID, AccountabilityStep> waiting) {
        var feasible = StepOperations.about(about).stream()
                .filter(step -> StepOperations.of(step).stream().anyMatch(does -> permissions.allows(asker, does)))
                .toList();
        var anywhere = feasible.stream()
                .filter(step ->
                        StepOperations.of(step).stream().anyMatch(does -> permissions.allowsAnywhere(asker, does)))
                .collect(Collectors.toSet());
        var byPart = feasible.stream().filter(step -> !anywhere.contains(step)).toList();
        return new JdbcTaskPages.Candidates(asker, byPart, anywhere, waiting.keySet());
    }

    /** Reads on until there are enough of those that are for the asker, or no more. */
    private List<OpenTask> walk(Actor asker, Map<UUID, AccountabilityStep> waiting, int enough, Rows rows) {
        var passed = new ArrayList<OpenTask>();
        var found = new ArrayList<OpenTask>();
        var size = enough;
        List<OpenTask> batch;
        do {
            batch = rows.read(passed, size);
            passed.addAll(batch);
            found.addAll(fitting(asker, waiting, batch));
            size = batch.size() < size ? 0 : Math.min(2 * size, LARGEST_BATCH);
        } while (size > 0 && found.size() < enough);
        return found;
    }

    private List<OpenTask> fitting(Actor asker, Map<UUID, AccountabilityStep> waiting, List<OpenTask> batch) {
        var mine = Set.copyOf(rights.mine(asker, batch));
        return batch.stream()
                .filter(task -> mine.contains(task)
                        || Optional.ofNullable(waiting.get(task.subjectId()))
                                .filter(step -> step.name().equals(task.step()))
                                .isPresent())
                .toList();
    }
}
