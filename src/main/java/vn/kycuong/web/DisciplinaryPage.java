package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Reading;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.paper.Table;
import vn.kycuong.proceeding.CaseStage;
import vn.kycuong.proceeding.DisciplinaryFile;
import vn.kycuong.proceeding.DisciplinaryQueries;
import vn.kycuong.proceeding.DisciplinaryRow;
import vn.kycuong.proceeding.RegisterSheet;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.workflow.DiagramQueries;

/** The register of disciplinary cases, and one of them. */
@Controller
class DisciplinaryPage {

    private static final int PAGE = 20;

    private final DisciplinaryQueries cases;
    private final DisciplinaryFile file;
    private final ServiceQueries service;
    private final DiagramQueries diagrams;
    private final RegisterSheet sheet;
    private final Reading reading;
    private final Explanation explanation;
    private final Permissions permissions;
    private final List<CaseAction> actions;
    private final UnitNames unitNames;
    private final UnitFilter unitFilter;

    DisciplinaryPage(
            DisciplinaryQueries cases,
            DisciplinaryFile file,
            ServiceQueries service,
            DiagramQueries diagrams,
            RegisterSheet sheet,
            Reading reading,
            Explanation explanation,
            Permissions permissions,
            List<CaseAction> actions,
            UnitNames unitNames,
            UnitFilter unitFilter) {
        this.cases = cases;
        this.file = file;
        this.service = service;
        this.diagrams = diagrams;
        this.sheet = sheet;
        this.reading = reading;
        this.explanation = explanation;
        this.permissions = permissions;
        this.actions = actions;
        this.unitNames = unitNames;
        this.unitFilter = unitFilter;
    }

    /** A running term in words, with the rule that sets it. */
    record TermRow(String kind, String dueOn, String explanation, boolean suspended, String rule, String mark) {}

    @GetMapping("/disciplinary-cases")
    String list(
            Actor actor,
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var filter = new DisciplinaryQueries.Filter(stage, unitFilter.code(actor, unit), text, late);
        var page = cases.page(actor, filter, after, PAGE);
        model.addAttribute("page", page);
        unitNames.add(
                model,
                Stream.concat(page.items().stream().map(DisciplinaryRow::unit), Stream.of(filter.unit()))
                        .toList());
        unitFilter.offer(model, actor, filter.unit());
        model.addAttribute("filter", filter);
        model.addAttribute("stages", CaseStage.values());
        model.addAttribute("mayOpen", permissions.allows(actor, "discipline.open"));
        return "disciplinary-cases";
    }

    @GetMapping("/disciplinary-cases.csv")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean late,
            Locale language) {
        var rows = cases.list(actor, new DisciplinaryQueries.Filter(stage, unitFilter.code(actor, unit), text, late));
        var disposition = ContentDisposition.attachment()
                .filename("disciplinary-cases.csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(sheet.of(rows, language));
    }

    @GetMapping("/disciplinary-cases.xlsx")
    void workbook(
            Actor actor,
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean late,
            Locale language,
            HttpServletResponse response) {
        var filter = new DisciplinaryQueries.Filter(stage, unitFilter.code(actor, unit), text, late);
        var rows = reading.during(actor, () -> cases.list(actor, filter));
        Table.send(response, "disciplinary-cases", workbook -> sheet.table(rows, language)
                .forEach(workbook::add));
    }

    @GetMapping("/disciplinary-cases/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model, Locale language) {
        var detail = file.read(actor, id);
        model.addAttribute("detail", detail);
        unitNames.add(
                model,
                Stream.concat(
                                Stream.of(detail.row().unit()),
                                detail.endedPosts().stream().map(post -> post.unit()))
                        .toList());
        model.addAttribute("servedPapers", service.ofCase(actor, Family.DISCIPLINE, id));
        model.addAttribute("terms", terms(actor, id, language));
        model.addAttribute(
                "due",
                actions.stream()
                        .filter(action -> action.subject() == CaseAction.Subject.DISCIPLINARY_CASE)
                        .filter(action -> detail.actions().contains(action.operation()))
                        .toList());
        model.addAttribute("pictures", detail.person() ? List.of() : diagrams.ofDisciplinaryCase(actor, id, language));
        return "disciplinary-case";
    }

    private List<TermRow> terms(Actor actor, UUID id, Locale language) {
        return file.terms(actor, id).stream()
                .filter(Deadline::isOpen)
                .map(term -> new TermRow(
                        term.kind(),
                        term.dueOn().toString(),
                        explanation.of(term.computation(), language),
                        term.suspended(),
                        term.rule(),
                        term.mark()))
                .toList();
    }
}
