package vn.kycuong.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.proceeding.DisciplinaryQueries;

@Component
class NamesOfHearts implements CaseNames {

    private final InspectionQueries inspections;
    private final FindingQueries findings;
    private final DisciplinaryQueries disciplinaryCases;

    NamesOfHearts(InspectionQueries inspections, FindingQueries findings, DisciplinaryQueries disciplinaryCases) {
        this.inspections = inspections;
        this.findings = findings;
        this.disciplinaryCases = disciplinaryCases;
    }

    @Override
    public String of(Actor actor, CaseAction.Subject subject, UUID id) {
        if (subject == CaseAction.Subject.INSPECTION) {
            return inspections.detail(actor, id).number();
        }
        if (subject == CaseAction.Subject.DISCIPLINARY_CASE) {
            var row = disciplinaryCases.rows(actor, Set.of(id)).get(id);
            return row == null ? "" : row.number();
        }
        var finding = findings.detail(actor, id).finding();
        return finding.caseNumber() + " · " + finding.number() + ". " + finding.title();
    }
}
