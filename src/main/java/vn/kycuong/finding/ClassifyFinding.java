package vn.kycuong.finding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Classification;

/**
 * A person confirms how grave a finding is, or that it is no violation. The tables only propose; proposal and choice are
 * both kept. A later change needs a reason, and leaves the term to respond as it runs.
 */
@UseCase
public class ClassifyFinding {

    /** @param severity null if, and only if, it is not a violation */
    public record Command(
            UUID finding,
            boolean violation,
            @Nullable FindingClass severity,
            boolean criminalSign,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final FindingEnds ends;
    private final CountedReminders reminders;
    private final FindingJournal journal;
    private final ApplicationEventPublisher events;
    private final FindingProcess process;
    private final Clock clock;

    ClassifyFinding(
            Findings findings,
            FindingRights rights,
            FindingTerms terms,
            FindingEnds ends,
            CountedReminders reminders,
            FindingJournal journal,
            ApplicationEventPublisher events,
            FindingProcess process,
            Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.terms = terms;
        this.ends = ends;
        this.reminders = reminders;
        this.journal = journal;
        this.events = events;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.classify", finding);
        requireComplete(command, finding);
        weighReminders(command, finding);
        var classification = new Classification(
                finding.proceedings().classifications().size() + 1,
                command.severity(),
                command.criminalSign(),
                command.reason(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (finding.state() == FindingState.TO_CLASSIFY) {
            classify(finding, classification, command.by());
        } else {
            change(finding, classification, command.by());
        }
    }

    /** So many reminders propose more than one more; whoever leaves it at a reminder says why. */
    private void weighReminders(Command command, Finding finding) {
        if (command.severity() == null) {
            return;
        }
        reminders.proposal(finding).ifPresent(proposed -> {
            if (command.severity() == FindingClass.S0 && command.reason().isBlank()) {
                throw RuleViolation.invalid("classification-against-reminders", proposed.count());
            }
            if (reminders.keep(finding, proposed)) {
                journal.escalated(finding, proposed, command.by());
            }
        });
    }

    private static void requireComplete(Command command, Finding finding) {
        if (command.violation() != (command.severity() != null)) {
            throw RuleViolation.invalid("classification-incomplete");
        }
        var needed = !command.violation() || finding.state() != FindingState.TO_CLASSIFY;
        if (needed && command.reason().isBlank()) {
            throw RuleViolation.invalid("classification-reason-missing");
        }
    }

    private void classify(Finding finding, Classification classification, Actor by) {
        findings.add(finding.id(), classification);
        terms.end(finding, LimitedFindingStep.CLASSIFICATION.name());
        var severity = classification.severity();
        if (severity == null) {
            journal.classified(finding, classification, Optional.empty(), by);
            ends.close(finding, ClosingOutcome.NOT_A_VIOLATION, classification.reason(), by);
        } else {
            var deadline = terms.begin(finding, LimitedFindingStep.RESPONSE, severity);
            journal.classified(finding, classification, Optional.of(deadline.dueOn()), by);
            events.publishEvent(new FindingClassified(finding.id(), finding.caseId(), severity, by));
        }
        process.completed(
                finding.id(), FindingStep.CLASSIFY_FINDING, Map.of(FindingRouting.VIOLATION, severity != null));
    }

    private void change(Finding finding, Classification classification, Actor by) {
        finding.requireHandled();
        var severity = classification.severity();
        if (severity == null) {
            throw RuleViolation.refused("classification-change-by-decision", finding.number());
        }
        var before = finding.proceedings().classification().orElseThrow();
        if (before.severity() == severity && before.criminalSign() == classification.criminalSign()) {
            throw RuleViolation.refused("classification-unchanged", finding.number());
        }
        findings.add(finding.id(), classification);
        journal.classified(finding, classification, Optional.empty(), by);
        events.publishEvent(new FindingClassified(finding.id(), finding.caseId(), severity, by));
    }
}
