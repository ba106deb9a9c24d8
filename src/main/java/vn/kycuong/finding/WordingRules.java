package vn.kycuong.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;

/** Checks what a team writes about a finding, and asks the decision tables what class they propose for it. */
@Component
class WordingRules {

    private static final int REPEATED_WITHIN_MONTHS = 12;

    private final Findings findings;
    private final ViolationCatalogue catalogue;
    private final FindingRules rules;
    private final Clock clock;

    WordingRules(Findings findings, ViolationCatalogue catalogue, FindingRules rules, Clock clock) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    FindingRules.Proposal proposal(UUID findingId, String unit, FindingContent content, Instant detectedAt) {
        var detectedOn = day(detectedAt);
        if (content.committed().counted(detectedOn).isAfter(detectedOn)) {
            throw RuleViolation.invalid("finding-committed-after-detection", detectedOn.toString());
        }
        var violation = catalogue.require(content.violation(), detectedOn);
        var since = detectedOn.minusMonths(REPEATED_WITHIN_MONTHS);
        var repeated = findings.repeated(unit, content.violation(), findingId, since);
        return rules.propose(
                violation.defaultClass(), violation.defaultHandling(), content.consequence(), repeated, detectedOn);
    }
}
