package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseRights;
import vn.kycuong.access.NotFound;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Explanation;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.Exhibit;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.workflow.DiagramQueries;
import vn.kycuong.workflow.Picture;

/** One case: what to do next, facts, findings, papers, timeline, and where it stands in its process. */
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
    private final ConclusionQueries conclusions;
    private final FindingQueries findings;
    private final FieldworkQueries papers;
    private final Explanation explanation;
    private final DiagramQueries diagrams;
    private final Steps steps;
    private final List<CaseAction> actions;
    private final CaseRights rights;

    CasePage(
            InspectionQueries inspections,
            ConclusionQueries conclusions,
            FindingQueries findings,
            FieldworkQueries papers,
            Explanation explanation,
            DiagramQueries diagrams,
            Steps steps,
            List<CaseAction> actions,
            CaseRights rights) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.findings = findings;
        this.papers = papers;
        this.explanation = explanation;
        this.diagrams = diagrams;
        this.steps = steps;
        this.actions = actions;
        this.rights = rights;
    }

    /** A running term in words. */
    record TermRow(String kind, String dueOn, String explanation, boolean suspended) {}

    @GetMapping("/inspections/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model, Locale language) {
        var detail = inspections.detail(actor, id);
        model.addAttribute("inspection", detail);
        model.addAttribute("due", steps.due(actor, id));
        model.addAttribute("others", atAnyTime(actor, id));
        model.addAttribute("findings", findings(actor, id));
        model.addAttribute("conclusions", conclusions.conclusions(actor, id));
        model.addAttribute("recommendations", conclusions.recommendations(actor, id));
        model.addAttribute("exhibits", exhibits(actor, id));
        model.addAttribute("timeline", inspections.timeline(actor, id));
        model.addAttribute("terms", terms(actor, id, language));
        model.addAttribute("pictures", detail.seesEverything() ? diagrams.ofCase(actor, id, language) : List.of());
        return "case";
    }

    @GetMapping(path = "/inspections/{id}/diagram", produces = "image/svg+xml")
    @ResponseBody
    String diagram(Actor actor, @PathVariable UUID id, Locale language) {
        if (!inspections.detail(actor, id).seesEverything()) {
            throw new NotFound();
        }
        return diagrams.ofCase(actor, id, language).stream()
                .findFirst()
                .map(Picture::svg)
                .orElseThrow(NotFound::new);
    }

    private List<TermRow> terms(Actor actor, UUID id, Locale language) {
        return inspections.terms(actor, id).stream()
                .filter(Deadline::isOpen)
                .map(deadline -> new TermRow(
                        deadline.kind(),
                        deadline.dueOn().toString(),
                        explanation.of(deadline.computation(), language),
                        deadline.suspended()))
                .toList();
    }

    private List<FindingRow> findings(Actor actor, UUID id) {
        return rights.allows(actor, "finding.read", id) ? findings.ofCase(actor, id) : List.of();
    }

    private List<Exhibit> exhibits(Actor actor, UUID id) {
        return rights.allows(actor, "inspection.read-papers", id) ? papers.exhibits(actor, id) : List.of();
    }

    private List<CaseAction> atAnyTime(Actor actor, UUID id) {
        return actions.stream()
                .filter(action -> AT_ANY_TIME.contains(action.operation()))
                .filter(action -> rights.allows(actor, action.operation(), id))
                .toList();
    }
}
