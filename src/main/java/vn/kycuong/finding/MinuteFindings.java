package vn.kycuong.finding;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Inspections;

/** The minutes are signed: the unit learns of every finding in them, and the handling of each begins. */
@UseCase
class MinuteFindings {

    record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Findings findings;
    private final FindingTerms terms;
    private final FindingJournal journal;
    private final FindingProcess process;
    private final Clock clock;

    MinuteFindings(
            Inspections inspections,
            Findings findings,
            FindingTerms terms,
            FindingJournal journal,
            FindingProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        var open = findings.ofCase(inspection.id()).stream()
                .filter(finding -> finding.open() && !finding.minuted())
                .toList();
        requireWorded(open);
        open.forEach(finding -> minute(finding, command.by()));
        open.forEach(finding -> process.start(finding.id(), finding.caseId()));
    }

    private static void requireWorded(List<Finding> findings) {
        var drafts = findings.stream()
                .filter(Finding::draft)
                .map(finding -> String.valueOf(finding.number()))
                .collect(joining(", "));
        if (!drafts.isEmpty()) {
            throw RuleViolation.refused("finding-drafts-left", drafts);
        }
    }

    private void minute(Finding finding, Actor by) {
        findings.minute(finding.id(), clock.instant());
        terms.begin(
                finding, LimitedFindingStep.CLASSIFICATION, finding.proposal().severity());
        journal.minuted(finding, by);
    }
}
