package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.calendar.WorkingDays;

/** How much time is left until a day, in working days. Reads the calendar once for a page. */
@Component
@RequestScope
public class Remaining {

    private static final int SOON = 3;

    /**
     * @param days working days until then, or since then when late
     * @param text key of the sentence that says it
     */
    public record Left(int days, boolean late, boolean soon, String text) {}

    private final WorkingCalendar calendar;
    private final Clock clock;
    private @Nullable WorkingDays days;

    Remaining(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Left of(LocalDate due) {
        var today = LocalDate.now(clock);
        if (due.equals(today)) {
            return new Left(0, false, true, "deadline.today");
        }
        var left = workingDays().between(today, due);
        return due.isBefore(today)
                ? new Left(-left, true, false, left == 0 ? "deadline.justLate" : "deadline.late")
                : new Left(left, false, left <= SOON, "deadline.left");
    }

    private WorkingDays workingDays() {
        var read = days == null ? calendar.workingDays() : days;
        days = read;
        return read;
    }
}
