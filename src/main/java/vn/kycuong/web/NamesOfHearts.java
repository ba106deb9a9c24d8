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
    public String of(Actor actor, CaseAction.Subject subject, UUID id) {
        return switch (subject) {
            case INSPECTION -> inspections.detail(actor, id).number();
            case FINDING -> finding(actor, id);
            case ENTRY -> entry(actor, id);
            case DISCIPLINARY_CASE -> disciplinaryCase(actor, id);
        };
    }

    private String disciplinaryCase(Actor actor, UUID id) {
        var row = disciplinaryCases.rows(actor, Set.of(id)).get(id);
        return row == null ? "" : row.number();
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
