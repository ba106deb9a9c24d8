package vn.kycuong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Puts days into the calendar and moves the open deadlines that depend on them. Runs as the system whoever published the
 * days, because the deadlines of sealed cases move too and nobody may see that from the outside.
 */
@UseCase
class ReviseCalendar {

    private final JdbcCalendarDays days;
    private final JdbcDeadlines deadlines;
    private final Recomputation recomputation;
    private final CaseFiles caseFiles;
    private final Clock clock;

    ReviseCalendar(
            JdbcCalendarDays days,
            JdbcDeadlines deadlines,
            Recomputation recomputation,
            CaseFiles caseFiles,
            Clock clock) {
        this.days = days;
        this.deadlines = deadlines;
        this.recomputation = recomputation;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** @param seenVersion the version that the publisher saw; null when any will do */
    record Command(List<CalendarDay> days, @Nullable Integer seenVersion, String publishedBy, Actor by)
            implements vn.kycuong.access.Command {}

    public void handle(Command command) {
        // Cases first and the calendar second: everybody who opens a deadline takes the locks in this order.
        lockCases();
        days.lock();
        var before = days.current();
        if (command.seenVersion() != null && command.seenVersion() != before.version()) {
            throw RuleViolation.refused("calendar-changed-meanwhile");
        }
        var changed = command.days().stream().filter(before::differsFrom).toList();
        if (changed.isEmpty()) {
            return;
        }
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var version = before.version() + 1;
        days.publish(version, changed, command.publishedBy(), now);
        recompute(days.read(version), LocalDate.now(clock));
    }

    private void recompute(Almanac almanac, LocalDate today) {
        for (var caseId : lockCases()) {
            deadlines.ofCase(caseId).stream()
                    .filter(Deadline::isOpen)
                    .forEach(deadline -> recomputation.afterPublication(deadline, almanac, today));
        }
    }

    private List<UUID> lockCases() {
        var cases = deadlines.casesWithOpenDeadlines();
        cases.forEach(caseFiles::lock);
        return cases;
    }
}
