package vn.kycuong.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.DeadlineQueries;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** What waits for somebody, with the case it is about and the day it is due; the most pressing first. */
@Component
class Waiting {

    private final TaskInbox inbox;
    private final InspectionList inspections;
    private final DeadlineQueries deadlines;
    private final TermRows terms;
    private final Steps steps;

    Waiting(TaskInbox inbox, InspectionList inspections, DeadlineQueries deadlines, TermRows terms, Steps steps) {
        this.inbox = inbox;
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.terms = terms;
        this.steps = steps;
    }

    /**
     * @param brief address of the page that tells what it is about
     * @param term null when no term runs
     */
    record Task(
            String operation,
            String address,
            String brief,
            InspectionList.Row inspection,
            @Nullable TermRow term) {}

    List<Task> of(Actor actor, Locale language) {
        var open = inbox.openTasks(actor);
        var cases = inspections.of(actor, open.stream().map(OpenTask::caseId).collect(Collectors.toSet()));
        var operations = inbox.usualOperations(actor, open);
        var running = terms.running(deadlines.open(actor, cases.keySet()), language);
        return open.stream()
                .flatMap(task -> Stream.ofNullable(cases.get(task.caseId()))
                        .map(inspection ->
                                task(task, operations.getOrDefault(task, "inspection.read"), inspection, running)))
                .sorted(Comparator.comparing(
                        task -> task.term() == null ? null : task.term().dueOn(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Task task(OpenTask task, String operation, InspectionList.Row inspection, List<TermRow> running) {
        var ofFinding = !task.subjectId().equals(task.caseId());
        var due = running.stream()
                .filter(term ->
                        term.subjectId().equals(task.subjectId()) && term.kind().equals(ActFacts.term(operation)))
                .findFirst()
                .orElse(null);
        var brief = ofFinding
                ? CaseAction.Subject.FINDING.address(task.subjectId())
                : CaseAction.Subject.INSPECTION.address(task.caseId()) + "/brief";
        return new Task(operation, steps.address(operation, task.caseId(), task.subjectId()), brief, inspection, due);
    }
}
