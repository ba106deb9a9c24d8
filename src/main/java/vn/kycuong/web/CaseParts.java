package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseRights;
import vn.kycuong.access.NotFound;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.workflow.DiagramQueries;

/** Reads what one part of the page of a case shows, and nothing else. */
@Component
class CaseParts {

    private final InspectionQueries inspections;
    private final ConclusionQueries conclusions;
    private final FindingQueries findings;
    private final FieldworkQueries papers;
    private final DiagramQueries diagrams;
    private final ServiceQueries service;
    private final CaseRights rights;
    private final UnitNames unitNames;

    CaseParts(
            InspectionQueries inspections,
            ConclusionQueries conclusions,
            FindingQueries findings,
            FieldworkQueries papers,
            DiagramQueries diagrams,
            ServiceQueries service,
            CaseRights rights,
            UnitNames unitNames) {
        this.inspections = inspections;
        this.conclusions = conclusions;
        this.findings = findings;
        this.papers = papers;
        this.diagrams = diagrams;
        this.service = service;
        this.rights = rights;
        this.unitNames = unitNames;
    }

    void add(CasePart part, Actor actor, InspectionQueries.Detail detail, Model model, Locale language) {
        var id = detail.id();
        switch (part) {
            case FINDINGS -> {
                var found =
                        rights.allows(actor, "finding.read", id) ? findings.ofCase(actor, id) : List.<FindingRow>of();
                model.addAttribute("findings", found);
                unitNames.add(model, found.stream().map(FindingRow::unit).toList());
            }
            case DOCUMENTS -> {
                model.addAttribute("exhibits", detail.inside() ? papers.exhibits(actor, id) : List.of());
                model.addAttribute("conclusions", conclusions.conclusions(actor, id));
                model.addAttribute("recommendations", conclusions.recommendations(actor, id));
                model.addAttribute("servedPapers", service.ofCase(actor, Family.INSPECTION, id));
            }
            case TIMELINE -> {
                model.addAttribute("timeline", inspections.timeline(actor, id));
                model.addAttribute("mayExtract", rights.allows(actor, "journal.extract", id));
            }
            case PROCESS -> {
                if (!detail.seesEverything()) {
                    throw new NotFound();
                }
                model.addAttribute("pictures", diagrams.ofCase(actor, id, language));
            }
            case OVERVIEW, PEOPLE -> {}
        }
    }
}
