package vn.kycuong.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.DeadlineQueries;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.organisation.Unit;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** What waits most for somebody, with the case it is about and the day it is due; what is due first, first. */
@Component
class Waiting {

    private static final int MOST = 30;

    private final TaskInbox inbox;
    private final InspectionList inspections;
    private final DisciplinaryQueries disciplinaryCases;
    private final FindingQueries findings;
    private final DeadlineQueries deadlines;
    private final TermRows terms;
    private final Steps steps;
    private final UnitNames unitNames;

    Waiting(
            TaskInbox inbox,
            InspectionList inspections,
            DisciplinaryQueries disciplinaryCases,
            FindingQueries findings,
            DeadlineQueries deadlines,
            TermRows terms,
            Steps steps,
            UnitNames unitNames) {
        this.inbox = inbox;
        this.inspections = inspections;
        this.disciplinaryCases = disciplinaryCases;
        this.findings = findings;
        this.deadlines = deadlines;
        this.terms = terms;
        this.steps = steps;
        this.unitNames = unitNames;
    }

    /**
     * @param brief address of the page that tells what it is about
     * @param matter what it is about: the finding, what is inspected, or the person concerned
     * @param term null when no term runs
     */
    record Task(
            String operation,
            String address,
            String brief,
            String number,
            String unitNameVi,
            String unitNameEn,
            String matter,
            boolean sealed,
            @Nullable TermRow term) {}

    /** @param more whether other tasks wait behind them */
    record Tasks(List<Task> shown, boolean more) {

        /** How many there are, as far as they were looked at. */
        public String figure() {
            return shown.size() + (more ? "+" : "");
        }
    }

    Tasks of(Actor actor, Locale language) {
        return of(actor, EnumSet.allOf(TaskInbox.About.class), language);
    }

    Tasks of(Actor actor, Set<TaskInbox.About> about, Locale language) {
        var pressing = inbox.mostPressing(actor, about, ActFacts.terms(), MOST);
        return new Tasks(shown(actor, pressing.items(), language), pressing.more());
    }

    private List<Task> shown(Actor actor, List<OpenTask> open, Locale language) {
        var ids = new HashSet<>(open.stream().map(OpenTask::caseId).toList());
        var cases = inspections.of(actor, ids);
        ids.removeAll(cases.keySet());
        var disciplinary = disciplinaryCases.rows(actor, ids);
        var operations = inbox.usualOperations(actor, open);
        var units = unitNames.of(
                disciplinary.values().stream().map(DisciplinaryRow::unit).toList());
        var titles = titles(actor, open, operations);
        var running = deadlines.open(actor, cases.keySet());
        return open.stream()
                .flatMap(task -> Stream.concat(
                        Stream.ofNullable(cases.get(task.caseId()))
                                .map(inspection -> task(
                                        task,
                                        operations.getOrDefault(task, "inspection.read"),
                                        titles.getOrDefault(task.subjectId(), inspection.content()),
                                        inspection,
                                        term(
                                                task,
                                                operations.getOrDefault(task, "inspection.read"),
                                                running,
                                                language))),
                        Stream.ofNullable(disciplinary.get(task.caseId()))
                                .map(file ->
                                        task(task, operations.getOrDefault(task, "discipline.read"), file, units))))
                .toList();
    }

    /** What the findings are called that wait for the actor. */
    private Map<UUID, String> titles(Actor actor, List<OpenTask> open, Map<OpenTask, String> operations) {
        var ids = open.stream()
                .filter(task -> isOfFinding(operations.getOrDefault(task, "")))
                .map(OpenTask::subjectId)
                .collect(Collectors.toSet());
        return findings.rows(actor, ids).stream()
                .collect(Collectors.toMap(FindingRow::id, finding -> finding.number() + ". " + finding.title()));
    }

    private static boolean isOfFinding(String operation) {
        return operation.startsWith("finding.");
    }

    private @Nullable TermRow term(OpenTask task, String operation, List<Deadline> running, Locale language) {
        return running.stream()
                .filter(Deadline::isOpen)
                .filter(term ->
                        term.subjectId().equals(task.subjectId()) && term.kind().equals(ActFacts.term(operation)))
                .min(Comparator.comparing(Deadline::dueOn))
                .map(term -> terms.brief(term, language))
                .orElse(null);
    }

    private Task task(
            OpenTask task, String operation, String matter, InspectionList.Row inspection, @Nullable TermRow due) {
        return new Task(
                operation,
                steps.address(operation, task.caseId(), task.subjectId()),
                brief(task, operation),
                inspection.number(),
                inspection.unitNameVi(),
                inspection.unitNameEn(),
                matter,
                inspection.sealed(),
                due);
    }

    private static String brief(OpenTask task, String operation) {
        if (isOfFinding(operation)) {
            return CaseAction.Subject.FINDING.address(task.subjectId());
        }
        return operation.startsWith("accountability.")
                ? CaseAction.Subject.ENTRY.address(task.subjectId())
                : CaseAction.Subject.INSPECTION.address(task.caseId()) + "/brief";
    }

    private Task task(OpenTask task, String operation, DisciplinaryRow file, Map<String, Unit> units) {
        var unit = Optional.ofNullable(units.get(file.unit()));
        return new Task(
                operation,
                steps.address(operation, task.caseId(), task.subjectId()),
                CaseAction.Subject.DISCIPLINARY_CASE.address(task.caseId()),
                file.number(),
                unit.map(Unit::nameVi).orElse(file.unit()),
                unit.map(Unit::nameEn).orElse(file.unit()),
                file.name(),
                false,
                null);
    }
}
