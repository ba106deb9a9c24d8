package vn.kycuong.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How a date was reached, day by day.
 *
 * @param due the day at whose end the term ends
 * @param counted the days that make up the term, oldest first
 * @param skipped the days left out on the way; for a term that ends on a day off, also that day and those after it up to
 *     the next working day
 * @param warnings stable codes of what makes the date uncertain: {@code holidays-projected}, {@code calendar-missing}
 */
public record Computation(
        LocalDate start,
        Term term,
        LocalDate due,
        List<LocalDate> counted,
        List<Skipped> skipped,
        List<String> warnings) {

    /** Some day off that it looked at is only projected, or a yearly decision is still to come. */
    public static final String HOLIDAYS_PROJECTED = "holidays-projected";

    /** It looked at a year of which no days off are known. */
    public static final String CALENDAR_MISSING = "calendar-missing";

    public Computation {
        counted = List.copyOf(counted);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /**
     * A day that is not counted.
     *
     * @param reason a stable code: {@code saturday}, {@code sunday}, {@code suspended}, or the type of the day off
     * @param nameVi name of the day off in Vietnamese, empty where the code says all
     * @param nameEn the same in English
     */
    public record Skipped(LocalDate date, String reason, String nameVi, String nameEn) {

        static final String SUSPENDED = "suspended";

        static Skipped of(LocalDate date, String reason) {
            return new Skipped(date, reason, "", "");
        }
    }
}
