package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.finding.Proceedings.Verification;

/** Somebody who neither recorded the finding nor submitted the rectification checks it, and accepts or returns it. */
@UseCase
public class VerifyRectification {

    /** @param newDueOn for a rectification that is returned: until when it has to be done again */
    public record Command(
            UUID finding,
            boolean accepted,
            String reason,
            @Nullable LocalDate newDueOn,
            Actor by) implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final HeadAccountability heads;
    private final FindingJournal journal;
    private final FindingProcess process;
    private final Clock clock;

    VerifyRectification(
            Findings findings,
            FindingRights rights,
            FindingTerms terms,
            HeadAccountability heads,
            FindingJournal journal,
            FindingProcess process,
            Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.terms = terms;
        this.heads = heads;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.verify", finding);
        finding.require(FindingState.TO_VERIFY, "verification-not-due");
        requireSomebodyElse(finding, command.by());
        if (!command.accepted()) {
            requireReturnable(command);
        }
        var verification = new Verification(
                finding.proceedings().verifications().size() + 1,
                command.accepted(),
                command.reason(),
                command.by().official(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        findings.add(finding.id(), verification);
        terms.end(finding, LimitedFindingStep.VERIFICATION.name());
        var until = command.newDueOn();
        if (command.accepted() || until == null) {
            journal.verified(finding, verification, command.by());
        } else {
            var deadline = terms.beginRectification(finding, until);
            journal.sentBack(finding, verification, deadline.dueOn(), command.by());
        }
        process.completed(
                finding.id(),
                FindingStep.VERIFY_RECTIFICATION,
                Map.of(
                        FindingRouting.ACCEPTED,
                        command.accepted(),
                        FindingRouting.ACCOUNTABILITY_OPEN,
                        heads.isOpen(finding.id())));
    }

    private static void requireSomebodyElse(Finding finding, Actor by) {
        if (by.official().equals(finding.recordedBy())) {
            throw RuleViolation.refused("verification-by-recorder", finding.number());
        }
        if (by.official().equals(finding.submitter())) {
            throw RuleViolation.refused("verification-by-submitter", finding.number());
        }
    }

    private void requireReturnable(Command command) {
        var until = command.newDueOn();
        if (command.reason().isBlank()) {
            throw RuleViolation.invalid("verification-reason-missing");
        }
        if (until == null || !terms.mayBeRectifiedUntil(until)) {
            throw RuleViolation.invalid("rectification-due-out-of-range");
        }
    }
}
