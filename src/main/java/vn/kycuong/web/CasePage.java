package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseRights;
import vn.kycuong.access.NotFound;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Milestone;
import vn.kycuong.workflow.DiagramQueries;
import vn.kycuong.workflow.Picture;

/** One case in parts: what to do next and what it is about first, then what was found, filed, told, and who takes part. */
@Controller
class CasePage {

    /** What can be done beside the step that is due. */
    private static final Set<String> AT_ANY_TIME = Set.of(
            "inspection.answer",
            "inspection.write-diary",
            "inspection.add-exhibit",
            "finding.record",
            "inspection.apply-measure",
            "inspection.extend",
            "inspection.suspend",
            "inspection.change-team",
            "inspection.cancel",
            "inspection.reserve-opinion",
            "inspection.correct-conclusion",
            "inspection.unseal");

    private final InspectionQueries inspections;
    private final DiagramQueries diagrams;
    private final CaseParts parts;
    private final Steps steps;
    private final DueActs dueActs;
    private final TermRows terms;
    private final List<CaseAction> actions;
    private final CaseRights rights;

    CasePage(
            InspectionQueries inspections,
            DiagramQueries diagrams,
            CaseParts parts,
            Steps steps,
            DueActs dueActs,
            TermRows terms,
            List<CaseAction> actions,
            CaseRights rights) {
        this.inspections = inspections;
        this.diagrams = diagrams;
        this.parts = parts;
        this.steps = steps;
        this.dueActs = dueActs;
        this.terms = terms;
        this.actions = actions;
        this.rights = rights;
    }

    @GetMapping("/inspections/{id}")
    String show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "part", defaultValue = "overview") String asked,
            Model model,
            Locale language) {
        var part = CasePart.of(asked);
        var detail = inspections.detail(actor, id);
        model.addAttribute("inspection", detail);
        model.addAttribute("part", part);
        model.addAttribute("parts", CasePart.forReader(detail.seesEverything()));
        if (part == CasePart.OVERVIEW) {
            overview(actor, detail, model, language);
        } else {
            parts.add(part, actor, detail, model, language);
        }
        return "case";
    }

    @GetMapping(path = "/inspections/{id}/diagram", produces = "image/svg+xml")
    @ResponseBody
    String diagram(Actor actor, @PathVariable UUID id, Locale language) {
        if (!inspections.seesEverything(actor, id)) {
            throw new NotFound();
        }
        return diagrams.ofCase(actor, id, language).stream()
                .findFirst()
                .map(Picture::svg)
                .orElseThrow(NotFound::new);
    }

    private void overview(Actor actor, InspectionQueries.Detail detail, Model model, Locale language) {
        var id = detail.id();
        var running = terms.running(inspections.terms(actor, id), language);
        var ofCase =
                running.stream().filter(term -> term.subjectId().equals(id)).toList();
        var due = dueActs.of(actor, id, detail.kind(), steps.due(actor, id), ofCase);
        model.addAttribute("due", due);
        model.addAttribute("others", atAnyTime(actor, id));
        model.addAttribute("stages", Stage.of(detail));
        model.addAttribute("readers", readers(detail));
        model.addAttribute(
                "terms",
                ofCase.stream()
                        .filter(term -> due.stream().noneMatch(act -> term.equals(act.term())))
                        .toList());
    }

    /** Key of the sentence that says who can see this case. */
    private static String readers(InspectionQueries.Detail detail) {
        if (detail.sealed()) {
            return "readers.sealed";
        }
        var told = detail.kind().isSurprise() ? Milestone.ANNOUNCED : Milestone.DECISION_ISSUED;
        return detail.milestones().stream().anyMatch(reached -> reached.milestone() == told)
                ? "readers.known"
                : "readers.unknown";
    }

    private List<CaseAction> atAnyTime(Actor actor, UUID id) {
        var allowed = rights.allowed(actor, AT_ANY_TIME, id);
        return actions.stream()
                .filter(action -> allowed.contains(action.operation()))
                .toList();
    }
}
