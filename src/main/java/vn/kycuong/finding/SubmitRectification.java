package vn.kycuong.finding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Rectification;

/** The unit shows that it has put right what was found. Late is better than never: it is accepted after the date too. */
@UseCase
public class SubmitRectification {

    /** @param reference number of a paper that shows it; may be empty when files do */
    public record Command(UUID finding, String statement, String reference, List<Attachment> attachments, Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final Attachments attachments;
    private final FindingJournal journal;
    private final FindingProcess process;
    private final Clock clock;

    SubmitRectification(
            Findings findings,
            FindingRights rights,
            FindingTerms terms,
            Attachments attachments,
            FindingJournal journal,
            FindingProcess process,
            Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.terms = terms;
        this.attachments = attachments;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.submit-rectification", finding);
        finding.require(FindingState.TO_RECTIFY, "rectification-not-due");
        if (command.reference().isBlank() && command.attachments().isEmpty()) {
            throw RuleViolation.invalid("rectification-without-evidence");
        }
        var rectification = new Rectification(
                finding.proceedings().rectificationRound(),
                command.statement(),
                command.reference(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        findings.add(finding.id(), rectification);
        var files = attachments.add(
                finding, Attachments.RECTIFICATION, rectification.round(), command.attachments(), command.by());
        terms.end(finding, FindingTerms.RECTIFICATION);
        terms.begin(finding, LimitedFindingStep.VERIFICATION, finding.severity());
        journal.submitted(finding, rectification, files, command.by());
        process.completed(finding.id(), FindingStep.SUBMIT_RECTIFICATION, Map.of());
    }
}
