package vn.kycuong.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Headship;

/**
 * One head answers for one finding: who it is and why, what was said, and what was decided.
 *
 * @param findingNumber within the case
 * @param head who headed the unit on the day of the act, with the reason for this person
 */
public record Entry(
        UUID id,
        UUID caseId,
        UUID findingId,
        int findingNumber,
        Headship head,
        Instant openedAt,
        String openedBy,
        Optional<Statement> statement,
        Optional<Silence> silence,
        Optional<Closure> closure,
        List<Rule> rules) {

    /** What the head says. */
    public record Statement(String text, String by, Instant at) {}

    /** The head was asked, and said nothing in time. */
    public record Silence(LocalDate dueOn, String by, Instant at) {}

    /** @param assessment empty when it lapsed */
    public record Closure(Outcome outcome, String reason, Optional<Assessment> assessment, String by, Instant at) {}

    /**
     * What was put to the rules, and what they propose.
     *
     * @param proposed what the tables propose
     * @param form disciplinary form that the law names; empty when it names none
     * @param deviationReason why something else was decided; empty when nothing else was
     */
    public record Assessment(
            Circumstances circumstances, boolean repeated, Outcome proposed, String form, String deviationReason) {}

    /** @param mark how sure the rule is: {@code C}, {@code S}, {@code M} or {@code P} */
    public record Rule(String source, String mark) {}

    public Entry {
        rules = List.copyOf(rules);
    }

    public AccountabilityStatus status() {
        return closure.map(closing ->
                        closing.outcome() == Outcome.LAPSED ? AccountabilityStatus.LAPSED : AccountabilityStatus.CLOSED)
                .orElseGet(() -> isHeard() ? AccountabilityStatus.TO_DECIDE : AccountabilityStatus.HEARING);
    }

    /** Heard, silent in time, or nobody to hear. */
    public boolean isHeard() {
        return !head.isAnybody() || statement.isPresent() || silence.isPresent();
    }

    public boolean concerns(String official) {
        return head.isAnybody() && head.official().equals(official);
    }

    void requireOpen() {
        if (!status().isOpen()) {
            throw RuleViolation.refused("accountability-closed", findingNumber);
        }
    }
}
