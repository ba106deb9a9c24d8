package vn.kycuong.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.InspectionQueries;

@Component
class NamesOfHearts implements CaseNames {

    private final InspectionQueries inspections;
    private final FindingQueries findings;

    NamesOfHearts(InspectionQueries inspections, FindingQueries findings) {
        this.inspections = inspections;
        this.findings = findings;
    }

    @Override
    public String of(Actor actor, CaseAction.Subject subject, UUID id) {
        if (subject == CaseAction.Subject.INSPECTION) {
            return inspections.detail(actor, id).number();
        }
        var finding = findings.detail(actor, id).finding();
        return finding.caseNumber() + " · " + finding.number() + ". " + finding.title();
    }
}
