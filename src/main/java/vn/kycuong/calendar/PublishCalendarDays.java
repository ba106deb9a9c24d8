package vn.kycuong.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * Makes an announcement of days off known to the calendar. All days of one announcement come together, so that a deadline
 * moves once and not back and forth. Nothing is lost: rows that are replaced are kept.
 */
@UseCase
public class PublishCalendarDays {

    private final Permissions permissions;
    private final ReviseCalendar reviseCalendar;

    PublishCalendarDays(Permissions permissions, ReviseCalendar reviseCalendar) {
        this.permissions = permissions;
        this.reviseCalendar = reviseCalendar;
    }

    /** @param seenVersion of the calendar that a preview was computed with; null for whatever it is now */
    public record Command(List<CalendarDay> days, @Nullable Integer seenVersion, Actor by)
            implements vn.kycuong.access.Command {

        public Command {
            days = List.copyOf(days);
        }

        public Command(List<CalendarDay> days, Actor by) {
            this(days, null, by);
        }
    }

    public void handle(Command command) {
        permissions.require(command.by(), "calendar.publish");
        requireDistinct(command.days());
        reviseCalendar.handle(new ReviseCalendar.Command(
                command.days(), command.seenVersion(), command.by().official(), Actor.SYSTEM));
    }

    static void requireDistinct(List<CalendarDay> days) {
        if (days.isEmpty() || days.stream().map(CalendarDay::date).distinct().count() < days.size()) {
            throw RuleViolation.invalid("calendar-days-not-distinct");
        }
    }
}
