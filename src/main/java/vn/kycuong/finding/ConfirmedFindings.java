package vn.kycuong.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.NotFound;

/** What the rooms that follow up a finding need to know of it, once its class has been confirmed. */
@Component
public class ConfirmedFindings {

    /**
     * @param number within the case
     * @param severity the class that is confirmed now
     * @param actOn the day on which it was done, or counts as done
     * @param detectedOn the day on which it was found, which nobody can move
     */
    public record Confirmed(
            UUID id,
            UUID caseId,
            int number,
            String unit,
            FindingClass severity,
            LocalDate actOn,
            LocalDate detectedOn,
            String title,
            String what) {}

    private final Findings findings;
    private final WordingRules wording;

    ConfirmedFindings(Findings findings, WordingRules wording) {
        this.findings = findings;
        this.wording = wording;
    }

    /** @throws NotFound when there is none for the acting person */
    public Confirmed get(UUID findingId) {
        return confirmed(Optional.of(findings.get(findingId))).orElseThrow(NotFound::new);
    }

    /**
     * @param caseNumber public number of the inspection
     * @param number within the case
     */
    public Optional<Confirmed> numbered(String caseNumber, int number) {
        return confirmed(findings.numbered(caseNumber, number));
    }

    private Optional<Confirmed> confirmed(Optional<Finding> found) {
        return found.filter(finding -> finding.proceedings().classification().isPresent())
                .map(this::confirmed);
    }

    private Confirmed confirmed(Finding finding) {
        var content = finding.content();
        var detectedOn = wording.day(finding.detectedAt());
        return new Confirmed(
                finding.id(),
                finding.caseId(),
                finding.number(),
                finding.unit(),
                finding.severity(),
                content.committed().counted(detectedOn),
                detectedOn,
                content.title(),
                content.what());
    }
}
