package vn.kycuong.finding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.inspection.FindingsOfCase;

/** What the conclusion of an inspection needs of its findings. What turned out not to be a violation is not in it. */
@Component
class CaseFindings implements FindingsOfCase {

    private final Findings findings;

    CaseFindings(Findings findings) {
        this.findings = findings;
    }

    @Override
    public int open(UUID caseId) {
        return (int) findings.ofCase(caseId).stream().filter(Finding::open).count();
    }

    @Override
    public List<Contested> contested(UUID caseId) {
        return minutedFindings(caseId)
                .filter(finding -> !finding.endedAs(ClosingOutcome.NOT_A_VIOLATION))
                .flatMap(CaseFindings::contested)
                .toList();
    }

    @Override
    public List<Summary> minuted(UUID caseId) {
        return minutedFindings(caseId)
                .map(finding -> new Summary(
                        finding.number(),
                        finding.content().title(),
                        finding.content().violation()))
                .toList();
    }

    /** One for each round of explanation, with the unit's own words. */
    private static Stream<Contested> contested(Finding finding) {
        return finding.proceedings().responses().stream()
                .filter(response -> response.stance().contests())
                .map(response -> new Contested(
                        finding.number(),
                        finding.content().title(),
                        response.statement(),
                        decision(finding, response.round())));
    }

    private static String decision(Finding finding, int round) {
        return finding.proceedings().decisions().stream()
                .filter(decision -> decision.round() == round)
                .map(Proceedings.Decision::reasons)
                .findFirst()
                .orElse("");
    }

    private Stream<Finding> minutedFindings(UUID caseId) {
        return findings.ofCase(caseId).stream().filter(Finding::minuted);
    }
}
