package vn.kycuong.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.proceeding.DisciplinaryQueries;

@Component
class NamesOfHearts implements CaseNames {

    private final InspectionQueries inspections;
    private final FindingQueries findings;
    private final AccountabilityQueries entries;
    private final DisciplinaryQueries disciplinaryCases;

    NamesOfHearts(
            InspectionQueries inspections,
            FindingQueries findings,
            AccountabilityQueries entries,
            DisciplinaryQueries disciplinaryCases) {
        this.inspections = inspections;
        this.findings = findings;
        this.entries = entries;
        this.disciplinaryCases = disciplinaryCases;
    }

    @Override
    public Named of(Actor actor, CaseAction.Subject subject, UUID id) {
        return switch (subject) {
            case INSPECTION -> new Named(inspections.detail(actor, id).number(), null);
            case FINDING -> finding(actor, id);
            case ENTRY -> new Named(entry(actor, id), null);
            case DISCIPLINARY_CASE -> new Named(disciplinaryCase(actor, id), null);
        };
    }

    private String disciplinaryCase(Actor actor, UUID id) {
        var row = disciplinaryCases.rows(actor, Set.of(id)).get(id);
        return row == null ? "" : row.number();
    }

    private Named finding(Actor actor, UUID id) {
        var detail = findings.detail(actor, id);
        var finding = detail.finding();
        return new Named(finding.caseNumber() + " · " + finding.number() + ". " + finding.title(), detail);
    }

    private String entry(Actor actor, UUID id) {
        var detail = entries.detail(actor, id);
        var entry = detail.entry();
        return entry.caseNumber() + " · " + entry.findingNumber() + ". " + detail.findingTitle();
    }
}
