package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working calendar of public offices in force now: which days are worked, and when a term ends. */
@Component
public class WorkingCalendar {

    private final JdbcCalendarDays days;

    WorkingCalendar(JdbcCalendarDays days) {
        this.days = days;
    }

    public Computation compute(LocalDate start, Term term, List<Suspension> suspensions) {
        return Count.compute(days.current(), start, term, suspensions);
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.current().isWorkingDay(date);
    }

    /** The working day that lies so many working days after, or before when negative; none is the date itself. */
    public LocalDate plusWorkingDays(LocalDate date, int amount) {
        return days.current().plusWorkingDays(date, amount);
    }

    public WorkingDays workingDays() {
        return new WorkingDays(days.current());
    }
}
