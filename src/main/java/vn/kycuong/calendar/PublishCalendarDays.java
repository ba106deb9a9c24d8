package vn.kycuong.calendar;

import java.util.List;
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

    public record Command(List<CalendarDay> days, Actor by) implements vn.kycuong.access.Command {

        public Command {
            days = List.copyOf(days);
        }
    }

    public void handle(Command command) {
        permissions.require(command.by(), "calendar.publish");
        var days = command.days();
        if (days.isEmpty() || days.stream().map(CalendarDay::date).distinct().count() < days.size()) {
            throw RuleViolation.invalid("calendar-days-not-distinct");
        }
        reviseCalendar.handle(new ReviseCalendar.Command(days, command.by().official(), Actor.SYSTEM));
    }
}
