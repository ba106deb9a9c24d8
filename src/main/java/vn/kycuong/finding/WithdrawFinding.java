package vn.kycuong.finding;

import java.time.Clock;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;

/** The team takes back what turned out not to be a finding, before the minutes. Its number is not used again. */
@UseCase
public class WithdrawFinding {

    public record Command(UUID finding, String reason, Actor by) implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final FindingJournal journal;
    private final Clock clock;

    WithdrawFinding(Findings findings, FindingRights rights, FindingJournal journal, Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var finding = findings.lock(command.finding());
        rights.require(command.by(), "finding.withdraw", finding);
        finding.requireNotMinuted();
        findings.withdraw(finding.id(), command.reason(), command.by().official(), clock.instant());
        journal.withdrawn(finding, command.by());
    }
}
