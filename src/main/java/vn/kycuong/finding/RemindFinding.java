package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.inspection.Wake;

/**
 * Climbs the ladder of reminders: three and one working days before a term ends, on its last day, one and three working
 * days after it. Each rung is climbed once; one that lies at or before the start of the term is skipped.
 */
@UseCase
class RemindFinding {

    record Command(UUID finding, WatchedTerm term, Actor by) implements vn.kycuong.access.Command {}

    private static final List<Integer> LADDER = List.of(-3, -1, 0, 1, 3);
    private static final int LATE = 1;

    private final Findings findings;
    private final FindingTerms terms;
    private final WorkingCalendar calendar;
    private final JdbcReminders reminders;
    private final ReminderLetters letters;
    private final FindingJournal journal;
    private final Clock clock;

    RemindFinding(
            Findings findings,
            FindingTerms terms,
            WorkingCalendar calendar,
            JdbcReminders reminders,
            ReminderLetters letters,
            FindingJournal journal,
            Clock clock) {
        this.findings = findings;
        this.terms = terms;
        this.calendar = calendar;
        this.reminders = reminders;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return when to wake next; over when the last rung has been climbed */
    public Wake handle(Command command) {
        var finding = findings.lock(command.finding());
        var deadline = terms.running(finding, command.term().name());
        if (finding.state() != command.term().state() || deadline.isEmpty()) {
            return Wake.over();
        }
        if (deadline.get().suspended()) {
            return wakeOn(terms.today().plusDays(1));
        }
        return climb(finding, command.term(), deadline.get(), command.by());
    }

    private Wake climb(Finding finding, WatchedTerm term, Deadline deadline, Actor by) {
        var round = term.round(finding.proceedings());
        var climbed = reminders.rungs(finding.id(), term, round);
        for (var rung : LADDER) {
            var day = calendar.plusWorkingDays(deadline.dueOn(), rung);
            if (climbed.contains(rung)) {
                continue;
            }
            if (day.isAfter(terms.today())) {
                return wakeOn(day);
            }
            var skipped = !day.isAfter(deadline.startOn());
            reminders.add(finding.id(), term, round, rung, skipped, deadline.dueOn(), clock.instant());
            if (!skipped) {
                remind(finding, term, rung, deadline.dueOn(), by);
            }
        }
        return Wake.over();
    }

    private void remind(Finding finding, WatchedTerm term, int rung, LocalDate dueOn, Actor by) {
        var letter = letters.write(finding, term, rung, dueOn);
        journal.reminded(finding, term, rung, dueOn, letter.sha256(), by);
        if (rung == LATE) {
            journal.overdue(finding, term, dueOn, EscalationLevel.LEADERSHIP, by);
        }
    }

    private Wake wakeOn(LocalDate day) {
        return Wake.at(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
