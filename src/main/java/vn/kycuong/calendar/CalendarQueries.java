package vn.kycuong.calendar;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** The rows of the calendar in force. */
@Questions
public class CalendarQueries {

    private final JdbcCalendarDays days;
    private final Permissions permissions;

    CalendarQueries(JdbcCalendarDays days, Permissions permissions) {
        this.days = days;
        this.permissions = permissions;
    }

    public List<CalendarDay> ofYear(Actor by, int year) {
        permissions.require(by, "calendar.read");
        return days.ofYear(year);
    }
}
