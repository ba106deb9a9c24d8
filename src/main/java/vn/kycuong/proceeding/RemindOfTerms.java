package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.inspection.Wake;

/**
 * Reminds of the terms of a case three working days and one before they end, and the day after: each rung once, and only those
 * whose term it is, as far as they may know of the case today; and of papers that the person must have before a meeting. Rungs before the start of a term are skipped, and of several
 * at once only the last is told.
 */
@UseCase
class RemindOfTerms {

    record Command(UUID id, Actor by) implements vn.kycuong.access.Command {}

    private static final List<Integer> LADDER = List.of(-3, -1, 1);

    private final CaseDesk desk;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final JdbcTermReminders reminders;
    private final ConcernedByTerm concerned;
    private final RemindOfService service;
    private final CaseJournal journal;
    private final Clock clock;

    RemindOfTerms(
            CaseDesk desk,
            Deadlines deadlines,
            WorkingCalendar calendar,
            JdbcTermReminders reminders,
            ConcernedByTerm concerned,
            RemindOfService service,
            CaseJournal journal,
            Clock clock) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.reminders = reminders;
        this.concerned = concerned;
        this.service = service;
        this.journal = journal;
        this.clock = clock;
    }

    /** New terms begin at any time, so that it wakes every morning until the case is over. */
    public Wake handle(Command command) {
        var file = desk.take(command.id());
        if (file.over()) {
            return Wake.over();
        }
        deadlines.open(List.of(file.id())).stream()
                .filter(term -> !term.suspended() && ConcernedByTerm.isWatched(term.kind()))
                .forEach(term -> climb(file, term, command.by()));
        service.remind(file, command.by());
        return Wake.at(desk.today().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    private void climb(DisciplinaryCase file, Deadline term, Actor by) {
        var reached = LADDER.stream()
                .filter(rung -> !day(term, rung).isAfter(desk.today()))
                .toList();
        var climbed = reminders.rungs(term.id());
        for (var rung : reached) {
            if (climbed.contains(rung)) {
                continue;
            }
            var last = rung.equals(reached.get(reached.size() - 1));
            var skipped = !last || !day(term, rung).isAfter(term.startOn());
            reminders.add(file.id(), term.id(), rung, skipped, desk.now());
            if (!skipped) {
                remind(file, term, rung, by);
            }
        }
    }

    private void remind(DisciplinaryCase file, Deadline term, int rung, Actor by) {
        journal.append(journal.about(file, "term.reminded", by)
                .tell("term", term.kind())
                .tell("dueOn", term.dueOn().toString())
                .tell("rung", rung)
                .toPeople(concerned.by(file, term.kind())));
    }

    private LocalDate day(Deadline term, int rung) {
        return calendar.plusWorkingDays(term.dueOn(), rung);
    }
}
