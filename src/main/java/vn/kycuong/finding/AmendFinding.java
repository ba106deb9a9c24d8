package vn.kycuong.finding;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * The team words a finding anew, or words for the first time what a failed checklist item opened. Only before the
 * minutes; what it said before is kept. When it was detected cannot be amended.
 */
@UseCase
public class AmendFinding {

    /**
     * @param detectedAt null, or what stands there already: it cannot be amended
     * @param reason may be empty only for the first wording of a draft
     */
    public record Command(
            UUID finding,
            FindingContent content,
            @Nullable Instant detectedAt,
            Set<String> persons,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Findings findings;
    private final FindingRights rights;
    private final WordingRules wording;
    private final FindingPersons persons;
    private final FindingJournal journal;
    private final Clock clock;

    AmendFinding(
            Findings findings,
            FindingRights rights,
            WordingRules wording,
            FindingPersons persons,
            FindingJournal journal,
            Clock clock) {
        this.findings = findings;
        this.rights = rights;
        this.wording = wording;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var before = findings.lock(command.finding());
        rights.require(command.by(), "finding.amend", before);
        before.requireNotMinuted();
        if (command.detectedAt() != null && !command.detectedAt().equals(before.detectedAt())) {
            throw RuleViolation.invalid("finding-detected-unchangeable");
        }
        if (!before.draft() && command.reason().isBlank()) {
            throw RuleViolation.invalid("amendment-reason-missing");
        }
        var proposal = wording.proposal(before.id(), before.unit(), command.content(), before.detectedAt());
        var after = before.amended(wording.pinned(before.caseId(), command.content()), proposal);
        findings.amend(after, before.content(), command.reason(), command.by().official(), clock.instant());
        var hashes = persons.replace(after, command.persons());
        if (before.draft()) {
            journal.recorded(after, hashes, command.by());
        } else {
            journal.amended(after, hashes, command.by());
        }
    }
}
