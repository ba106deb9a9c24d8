package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseRights;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.InspectionQueries;

/** A case on one sheet of paper, for who has to decide in it: as far as its reader may know it. */
@Controller
class BriefPage {

    private final InspectionQueries inspections;
    private final FindingQueries findings;
    private final TermRows terms;
    private final Steps steps;
    private final DueActs dueActs;
    private final CaseRights rights;
    private final UnitNames unitNames;

    BriefPage(
            InspectionQueries inspections,
            FindingQueries findings,
            TermRows terms,
            Steps steps,
            DueActs dueActs,
            CaseRights rights,
            UnitNames unitNames) {
        this.inspections = inspections;
        this.findings = findings;
        this.terms = terms;
        this.steps = steps;
        this.dueActs = dueActs;
        this.rights = rights;
        this.unitNames = unitNames;
    }

    @GetMapping("/inspections/{id}/brief")
    String show(Actor actor, @PathVariable UUID id, Model model, Locale language) {
        var detail = inspections.detail(actor, id);
        var running = terms.running(inspections.terms(actor, id), language).stream()
                .filter(term -> term.subjectId().equals(id))
                .toList();
        model.addAttribute("inspection", detail);
        model.addAttribute("stages", Stage.of(detail));
        model.addAttribute("terms", running);
        model.addAttribute("due", dueActs.of(actor, id, detail.kind(), steps.due(actor, id), running));
        var found = rights.allows(actor, "finding.read", id) ? findings.ofCase(actor, id) : List.<FindingRow>of();
        model.addAttribute("findings", found);
        unitNames.add(model, found.stream().map(FindingRow::unit).toList());
        return "brief";
    }
}
