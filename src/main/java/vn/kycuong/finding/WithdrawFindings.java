package vn.kycuong.finding;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.Inspections;

/** The inspection was cancelled, and its open findings end with it. */
@UseCase
class WithdrawFindings {

    record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Findings findings;
    private final FindingEnds ends;
    private final FindingProcess process;

    WithdrawFindings(Inspections inspections, Findings findings, FindingEnds ends, FindingProcess process) {
        this.inspections = inspections;
        this.findings = findings;
        this.ends = ends;
        this.process = process;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        var open =
                findings.ofCase(inspection.id()).stream().filter(Finding::open).toList();
        open.forEach(finding -> ends.close(finding, ClosingOutcome.INSPECTION_CANCELLED, "", command.by()));
        open.stream().filter(Finding::minuted).forEach(finding -> process.withdrawn(finding.id()));
    }
}
