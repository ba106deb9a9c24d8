package vn.kycuong.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;

/** Who is late. Which cases the asker may know of is for the caller to say; sealed ones stay hidden in any case. */
@Questions
public class DeadlineQueries {

    private final JdbcDeadlines deadlines;
    private final Clock clock;

    DeadlineQueries(JdbcDeadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Open and closed ones, the earliest due first. */
    public List<Deadline> all(Actor by, UUID caseId) {
        return deadlines.ofCase(caseId);
    }

    /** Open deadlines of these cases whose day has ended, the longest overdue first. */
    public List<Deadline> overdue(Actor by, Collection<UUID> caseIds) {
        var today = LocalDate.now(clock);
        return deadlines.open(caseIds).stream()
                .filter(deadline -> deadline.isPast(today))
                .toList();
    }

    /** What runs in these cases, the earliest due first. */
    public List<Deadline> open(Actor by, Collection<UUID> caseIds) {
        return deadlines.open(caseIds);
    }
}
