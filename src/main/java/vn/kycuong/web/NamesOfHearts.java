package vn.kycuong.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.InspectionQueries;

@Component
class NamesOfHearts implements CaseNames {

    private final InspectionQueries inspections;
    private final FindingQueries findings;
    private final AccountabilityQueries entries;

    NamesOfHearts(InspectionQueries inspections, FindingQueries findings, AccountabilityQueries entries) {
        this.inspections = inspections;
        this.findings = findings;
        this.entries = entries;
    }

    @Override
    public String of(Actor actor, CaseAction.Subject subject, UUID id) {
        return switch (subject) {
            case INSPECTION -> inspections.detail(actor, id).number();
            case FINDING -> finding(actor, id);
            case ENTRY -> entry(actor, id);
        };
    }

    private String finding(Actor actor, UUID id) {
        var finding = findings.detail(actor, id).finding();
        return finding.caseNumber() + " · " + finding.number() + ". " + finding.title();
    }

    private String entry(Actor actor, UUID id) {
        var detail = entries.detail(actor, id);
        var entry = detail.entry();
        return entry.caseNumber() + " · " + entry.findingNumber() + ". " + detail.findingTitle();
    }
}
