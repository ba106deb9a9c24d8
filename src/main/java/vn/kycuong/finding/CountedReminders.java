package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts the reminders (class S0) of one person in one unit. When one more would reach the number of the table, a graver
 * class is proposed; nothing follows by itself.
 */
@Component
class CountedReminders {

    /** @param count the reminders, with the one that the finding itself would be */
    record Proposed(int count, FindingRules.Escalation rule) {}

    private final JdbcCountedReminders reminders;
    private final FindingRules rules;
    private final Clock clock;

    CountedReminders(JdbcCountedReminders reminders, FindingRules rules, Clock clock) {
        this.reminders = reminders;
        this.rules = rules;
        this.clock = clock;
    }

    /** Empty when the number is not reached, and where the tables propose still more anyway. */
    Optional<Proposed> proposal(Finding finding) {
        var today = LocalDate.now(clock);
        var rule = rules.escalation(today);
        if (finding.proposal().severity().compareTo(rule.proposed()) > 0) {
            return Optional.empty();
        }
        var since =
                today.minusMonths(rule.months()).atStartOfDay(clock.getZone()).toInstant();
        return Optional.of(new Proposed(reminders.most(finding, since) + 1, rule))
                .filter(proposed -> proposed.count() >= rule.reminders());
    }

    /** Keeps what was proposed beside what is chosen; once for a finding. */
    boolean keep(Finding finding, Proposed proposed) {
        return reminders.keep(finding.id(), proposed, clock.instant());
    }
}
