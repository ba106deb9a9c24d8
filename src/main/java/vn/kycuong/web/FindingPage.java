package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Kind;
import vn.kycuong.paper.FindingSheet;
import vn.kycuong.paper.Table;

/** Findings: the list, and one with its whole story. */
@Controller
class FindingPage {

    private static final int PAGE = 20;

    private final FindingQueries findings;
    private final FindingSheet sheet;
    private final ReminderLetterQueries letters;
    private final InspectionQueries inspections;
    private final TermRows terms;
    private final DueActs dueActs;
    private final List<CaseAction> actions;
    private final UnitNames unitNames;
    private final ViolationNames violations;

    FindingPage(
            FindingQueries findings,
            FindingSheet sheet,
            ReminderLetterQueries letters,
            InspectionQueries inspections,
            TermRows terms,
            DueActs dueActs,
            List<CaseAction> actions,
            UnitNames unitNames,
            ViolationNames violations) {
        this.findings = findings;
        this.sheet = sheet;
        this.letters = letters;
        this.inspections = inspections;
        this.terms = terms;
        this.dueActs = dueActs;
        this.actions = actions;
        this.unitNames = unitNames;
        this.violations = violations;
    }

    @GetMapping("/findings")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "class", required = false) @Nullable FindingClass severity,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var filter = new FindingQueries.Filter(null, mine, late, false, unit, severity, "");
        var page = findings.page(actor, filter, after, PAGE);
        model.addAttribute("page", page);
        unitNames.add(
                model,
                Stream.concat(page.items().stream().map(FindingRow::unit), Stream.of(filter.unit()))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute("mine", mine);
        model.addAttribute("late", late);
        return "findings";
    }

    @GetMapping("/findings.xlsx")
    void workbook(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "class", required = false) @Nullable FindingClass severity,
            Locale language,
            HttpServletResponse response) {
        var filter = new FindingQueries.Filter(null, mine, late, false, unit, severity, "");
        Table.send(response, "findings", rows -> sheet.rows(actor, filter, language, rows::add));
    }

    @GetMapping("/findings/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model, Locale language) {
        var detail = findings.detail(actor, id);
        var running = terms.running(
                inspections.terms(actor, detail.finding().caseId()).stream()
                        .filter(term -> term.subjectId().equals(id))
                        .toList(),
                language);
        // Acts on findings are told in the same way in every kind of inspection.
        var due = dueActs.of(actor, id, Kind.SCHEDULED, due(detail), running);
        model.addAttribute("detail", detail);
        model.addAttribute("violation", violations.of(detail));
        model.addAttribute("terms", due.isEmpty() ? running : List.of());
        model.addAttribute("due", due);
        model.addAttribute("letters", letters.ofFinding(actor, id));
        return "finding";
    }

    private List<CaseAction> due(FindingDetail detail) {
        return actions.stream()
                .filter(action -> action.subject() == CaseAction.Subject.FINDING)
                .filter(action -> detail.actions().contains(action.operation()))
                .toList();
    }
}
