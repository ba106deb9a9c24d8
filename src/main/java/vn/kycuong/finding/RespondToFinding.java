package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Response;

/** The head of the inspected unit answers one finding, in time and once in each round. */
@UseCase
public class RespondToFinding {

    /**
     * @param measure what the unit proposes to do; may be empty
     * @param measureOn by when; null when nothing is proposed
     */
    public record Command(
            UUID finding,
            Stance stance,
            String statement,
            String measure,
            @Nullable LocalDate measureOn,
            List<Attachment> attachments,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final Attachments attachments;
    private final FindingJournal journal;
    private final FindingProcess process;
    private final Clock clock;

    RespondToFinding(
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
        rights.require(command.by(), "finding.respond", finding);
        requireTime(finding);
        requireMeasure(command);
        var response = new Response(
                finding.proceedings().explanationRound(),
                command.stance(),
                command.statement(),
                command.measure(),
                command.measureOn(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        findings.add(finding.id(), response);
        var files =
                attachments.add(finding, Attachments.RESPONSE, response.round(), command.attachments(), command.by());
        terms.end(finding, LimitedFindingStep.RESPONSE.name());
        terms.begin(finding, LimitedFindingStep.DECISION, finding.severity());
        journal.explained(finding, response, files, command.by());
        process.completed(finding.id(), FindingStep.RESPOND_TO_FINDING, Map.of());
    }

    private void requireTime(Finding finding) {
        switch (finding.state()) {
            case TO_RESPOND -> requireNotLate(finding);
            case DRAFT, RECORDED, TO_CLASSIFY -> throw RuleViolation.refused("response-too-early", finding.number());
            case TO_DECIDE ->
                throw RuleViolation.refused(
                        finding.proceedings().silentNow() ? "response-late" : "response-already-given",
                        finding.number(),
                        dueOn(finding));
            default -> throw RuleViolation.refused("response-not-asked", finding.number());
        }
    }

    private void requireNotLate(Finding finding) {
        if (terms.running(finding, LimitedFindingStep.RESPONSE.name())
                .filter(deadline -> deadline.isPast(terms.today()))
                .isPresent()) {
            throw RuleViolation.refused("response-late", finding.number(), dueOn(finding));
        }
    }

    private void requireMeasure(Command command) {
        var on = command.measureOn();
        if (command.measure().isBlank() != (on == null)) {
            throw RuleViolation.invalid("response-measure-incomplete");
        }
        if (on != null && on.isBefore(terms.today())) {
            throw RuleViolation.invalid("response-measure-in-past");
        }
    }

    private String dueOn(Finding finding) {
        return terms.dueOn(finding, LimitedFindingStep.RESPONSE.name())
                .map(LocalDate::toString)
                .orElse("");
    }
}
