package vn.kycuong.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inspection.CaseExhibits;

/** Checks what a team writes about a finding, and asks the decision tables what class they propose for it. */
@Component
class WordingRules {

    private static final int REPEATED_WITHIN_MONTHS = 12;

    private final Findings findings;
    private final ViolationCatalogue catalogue;
    private final FindingRules rules;
    private final CaseExhibits exhibits;
    private final Clock clock;

    WordingRules(
            Findings findings, ViolationCatalogue catalogue, FindingRules rules, CaseExhibits exhibits, Clock clock) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.rules = rules;
        this.exhibits = exhibits;
        this.clock = clock;
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The same wording, with every exhibit it shows pinned to its present version. */
    FindingContent pinned(UUID caseId, FindingContent content) {
        var versions = exhibits.latestVersions(caseId);
        return content.with(content.exhibits().stream()
                .map(shown -> pinned(shown.number(), versions))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static ExhibitReference pinned(int number, Map<Integer, Integer> versions) {
        var version = versions.get(number);
        if (version == null) {
            throw RuleViolation.invalid("finding-exhibit-unknown", number);
        }
        return new ExhibitReference(number, version);
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
