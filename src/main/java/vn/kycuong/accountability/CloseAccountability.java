package vn.kycuong.accountability;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.discipline.Corruption;
import vn.kycuong.discipline.HeadConduct;
import vn.kycuong.finding.ConfirmedFindings;
import vn.kycuong.finding.FindingProcess;

/**
 * A leader whom the head does not lead decides what follows for the head, who has been heard before. What the rules
 * propose is kept beside it; whoever decides otherwise says why.
 */
@UseCase
public class CloseAccountability {

    /** @param deviationReason why not what the rules propose; may be empty when it is that */
    public record Command(
            UUID entry,
            Outcome outcome,
            String reason,
            Optional<Corruption> corruption,
            boolean several,
            Optional<HeadConduct> conduct,
            boolean notDisseminated,
            boolean coveredUp,
            String deviationReason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Entries entries;
    private final AccountabilityRights rights;
    private final ConfirmedFindings findings;
    private final Assessor assessor;
    private final RecordSilence recordSilence;
    private final AccountabilityTerms terms;
    private final AccountabilityJournal journal;
    private final AccountabilityProcess process;
    private final FindingProcess findingProcess;
    private final Clock clock;

    CloseAccountability(
            Entries entries,
            AccountabilityRights rights,
            ConfirmedFindings findings,
            Assessor assessor,
            RecordSilence recordSilence,
            AccountabilityTerms terms,
            AccountabilityJournal journal,
            AccountabilityProcess process,
            FindingProcess findingProcess,
            Clock clock) {
        this.entries = entries;
        this.rights = rights;
        this.findings = findings;
        this.assessor = assessor;
        this.recordSilence = recordSilence;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.findingProcess = findingProcess;
        this.clock = clock;
    }

    public void handle(Command command) {
        var entry = entries.lock(command.entry());
        rights.require(command.by(), AccountabilityStep.DECIDE_ACCOUNTABILITY.operation(), entry);
        entry.requireOpen();
        requireHearingOver(entry);
        requireDecision(command);
        var circumstances = circumstances(entry, command);
        var proposal = assessor.propose(entry, circumstances);
        var deviates = proposal.outcome() != command.outcome();
        if (deviates && command.deviationReason().isBlank()) {
            throw RuleViolation.invalid(
                    "accountability-deviation-unexplained", proposal.outcome().name());
        }
        var assessment = new Entry.Assessment(
                circumstances,
                proposal.repeated(),
                proposal.outcome(),
                proposal.form(),
                deviates ? command.deviationReason() : "");
        var closure = new Entry.Closure(
                command.outcome(),
                command.reason(),
                Optional.of(assessment),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        endHearing(entry, command.by());
        entries.add(entry.id(), closure, proposal.rules());
        terms.endDecision(entry);
        journal.closed(entry, closure, command.by());
        process.completed(entry.id(), AccountabilityStep.DECIDE_ACCOUNTABILITY);
        findingProcess.accountabilitySettled(entry.findingId());
    }

    private void requireHearingOver(Entry entry) {
        var mayStillSpeak = entry.status() == AccountabilityStatus.HEARING
                && terms.running(entry, AccountabilityTerms.HEARING)
                        .filter(deadline -> !deadline.isPast(terms.today()))
                        .isPresent();
        if (mayStillSpeak) {
            throw RuleViolation.refused("accountability-not-heard", entry.findingNumber());
        }
    }

    private static void requireDecision(Command command) {
        if (command.outcome() == Outcome.LAPSED) {
            throw RuleViolation.invalid("accountability-outcome-not-possible");
        }
        if (command.reason().isBlank()) {
            throw RuleViolation.invalid("accountability-reason-missing");
        }
    }

    private Circumstances circumstances(Entry entry, Command command) {
        return new Circumstances(
                findings.get(entry.findingId()).severity(),
                command.corruption(),
                command.several(),
                command.conduct(),
                command.notDisseminated(),
                command.coveredUp());
    }

    /** The term passed a moment ago, and the timer has not come yet. */
    private void endHearing(Entry entry, Actor by) {
        if (entry.status() == AccountabilityStatus.HEARING) {
            recordSilence.handle(new RecordSilence.Command(entry.id(), by));
            process.hearingOver(entry.id());
        }
    }
}
