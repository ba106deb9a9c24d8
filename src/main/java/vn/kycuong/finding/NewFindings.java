package vn.kycuong.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.inspection.Inspection;

/** Adds a finding to a case under the next number. The case is locked. */
@Component
class NewFindings {

    private final Findings findings;
    private final WordingRules wording;
    private final Ids ids;
    private final Clock clock;

    NewFindings(Findings findings, WordingRules wording, Ids ids, Clock clock) {
        this.findings = findings;
        this.wording = wording;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param item the checklist item that failed, whose finding still has to be worded; empty when there is none */
    Finding add(Inspection inspection, String item, FindingContent content, Instant detectedAt, Actor by) {
        var id = ids.next();
        var finding = new Finding(
                id,
                inspection.id(),
                findings.nextNumber(inspection.id()),
                inspection.unit(),
                item,
                !item.isEmpty(),
                wording.pinned(inspection.id(), content),
                detectedAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.official(),
                wording.proposal(id, inspection.unit(), content, detectedAt),
                null,
                null,
                Proceedings.none());
        findings.add(finding);
        return finding;
    }
}
