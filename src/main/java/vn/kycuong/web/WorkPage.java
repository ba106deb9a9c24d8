package vn.kycuong.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.EntryRow;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.organisation.Unit;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** The one thing to do next, and the ones after it. */
@Controller
class WorkPage {

    /** What heads answer for is shown as entries of the register, since the case may be unknown to whom they wait for. */
    private static final Set<TaskInbox.About> SHOWN = EnumSet.of(TaskInbox.About.CASES, TaskInbox.About.FINDINGS);

    private static final int PAGE = 20;

    private final TaskInbox inbox;
    private final Steps steps;
    private final InspectionList inspections;
    private final FindingQueries findings;
    private final AccountabilityQueries entries;
    private final DisciplinaryQueries disciplinaryCases;
    private final ServiceQueries service;
    private final Permissions permissions;
    private final UnitNames unitNames;

    WorkPage(
            TaskInbox inbox,
            Steps steps,
            InspectionList inspections,
            FindingQueries findings,
            AccountabilityQueries entries,
            DisciplinaryQueries disciplinaryCases,
            ServiceQueries service,
            Permissions permissions,
            UnitNames unitNames) {
        this.inbox = inbox;
        this.steps = steps;
        this.inspections = inspections;
        this.findings = findings;
        this.entries = entries;
        this.disciplinaryCases = disciplinaryCases;
        this.service = service;
        this.permissions = permissions;
        this.unitNames = unitNames;
    }

    /** @param page address of the page of the case */
    record Task(
            String operation, String address, String caseNumber, String unitNameVi, String unitNameEn, String page) {}

    @GetMapping("/work")
    String show(Actor actor, @RequestParam(defaultValue = "") String after, Model model) {
        var page = inbox.page(actor, SHOWN, after, PAGE);
        var tasks = page.items();
        var ids = new HashSet<>(tasks.stream().map(OpenTask::caseId).toList());
        var cases = inspections.of(actor, ids);
        ids.removeAll(cases.keySet());
        var disciplinary = disciplinaryCases.rows(actor, ids);
        var operations = inbox.usualOperations(actor, tasks);
        var units = unitNames.of(
                disciplinary.values().stream().map(DisciplinaryRow::unit).toList());
        model.addAttribute(
                "tasks",
                tasks.stream()
                        .flatMap(task -> Optional.ofNullable(cases.get(task.caseId()))
                                .map(inspection -> row(inspection, task, operations))
                                .or(() -> Optional.ofNullable(disciplinary.get(task.caseId()))
                                        .map(file -> row(file, task, operations, units)))
                                .stream())
                        .toList());
        model.addAttribute("next", page.next());
        model.addAttribute("mayStart", permissions.allows(actor, "inspection.draft"));
        model.addAttribute("mayOpenDisciplinaryCase", permissions.allows(actor, "discipline.open"));
        model.addAttribute("first", after.isEmpty());
        if (after.isEmpty()) {
            addOthers(actor, model);
        }
        return "work";
    }

    /** What stands beside the tasks on their first page. */
    private void addOthers(Actor actor, Model model) {
        var pressing = pressingFindings(actor);
        var found = findingsOf(actor, pressing.items());
        var answering = entries.waiting(actor, PAGE);
        model.addAttribute("findings", found);
        unitNames.add(
                model,
                Stream.concat(
                                found.stream().map(FindingRow::unit),
                                answering.items().stream().map(EntryRow::unit))
                        .toList());
        model.addAttribute("moreFindings", pressing.more());
        var papers = service.waiting(actor, "", PAGE);
        model.addAttribute("servedPapers", papers.items());
        model.addAttribute("morePapers", papers.next() != null);
        model.addAttribute("mayListService", permissions.allows(actor, "service.list"));
        model.addAttribute("entries", answering.items());
        model.addAttribute("moreEntries", answering.more());
    }

    private TaskInbox.Pressing pressingFindings(Actor actor) {
        return permissions.allows(actor, "finding.list")
                ? inbox.mostPressing(actor, EnumSet.of(TaskInbox.About.FINDINGS), ActFacts.terms(), PAGE)
                : new TaskInbox.Pressing(List.of(), false);
    }

    /** The most pressing first. */
    private List<FindingRow> findingsOf(Actor actor, List<OpenTask> tasks) {
        var subjects = tasks.stream().map(OpenTask::subjectId).collect(Collectors.toSet());
        return findings.rows(actor, subjects).stream()
                .filter(FindingRow::mine)
                .sorted(Comparator.comparing(FindingRow::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FindingRow::caseNumber)
                        .thenComparing(FindingRow::number))
                .toList();
    }

    private Task row(InspectionList.Row inspection, OpenTask task, Map<OpenTask, String> operations) {
        var operation = operations.getOrDefault(task, "inspection.read");
        return new Task(
                operation,
                steps.address(operation, task.caseId(), task.subjectId()),
                inspection.number(),
                inspection.unitNameVi(),
                inspection.unitNameEn(),
                CaseAction.Subject.INSPECTION.address(task.caseId()));
    }

    private Task row(DisciplinaryRow file, OpenTask task, Map<OpenTask, String> operations, Map<String, Unit> units) {
        var unit = Optional.ofNullable(units.get(file.unit()));
        var operation = operations.getOrDefault(task, "discipline.read");
        return new Task(
                operation,
                steps.address(operation, task.caseId(), task.subjectId()),
                file.number(),
                unit.map(Unit::nameVi).orElse(file.unit()),
                unit.map(Unit::nameEn).orElse(file.unit()),
                CaseAction.Subject.DISCIPLINARY_CASE.address(task.caseId()));
    }
}
