package vn.kycuong.finding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Questions;

/** The letters that went with the reminders of a finding, for whoever reads the finding. */
@Questions
public class ReminderLetterQueries {

    private final JdbcReminderLetters letters;
    private final Findings findings;
    private final FindingRights rights;

    ReminderLetterQueries(JdbcReminderLetters letters, Findings findings, FindingRights rights) {
        this.letters = letters;
        this.findings = findings;
        this.rights = rights;
    }

    /** @param number of the finding in its case */
    public record Sent(UUID caseId, int number, ReminderLetter letter) {}

    public List<ReminderLetter> ofFinding(Actor actor, UUID findingId) {
        rights.requireRead(actor, findings.get(findingId));
        return letters.of(findingId);
    }

    public Sent letter(Actor actor, UUID findingId, int number) {
        var letter = ofFinding(actor, findingId).stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var finding = findings.get(findingId);
        return new Sent(finding.caseId(), finding.number(), letter);
    }

    /** Cases in which a letter with this fingerprint is as it was sent; the same answer for everybody. */
    public Set<UUID> issued(Actor actor, String sha256) {
        return letters.withFingerprint(sha256).stream()
                .filter(sent -> ReminderLetters.fingerprint(sent.text()).equals(sha256))
                .map(JdbcReminderLetters.Sent::caseId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
