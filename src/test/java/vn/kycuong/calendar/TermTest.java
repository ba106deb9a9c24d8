package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.calendar.Fixture.computed;
import static vn.kycuong.calendar.Fixture.date;
import static vn.kycuong.calendar.Fixture.dates;
import static vn.kycuong.calendar.Fixture.suspended;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Computation.Skipped;

class TermTest {

    @ParameterizedTest(name = "{1} {2} from {0} end on {3}")
    @CsvSource({
        // across the first Vietnam Culture Day
        "2026-11-20, 3, WORKING, 2026-11-26",
        // onto a swapped working Saturday
        "2026-08-17, 5, WORKING, 2026-08-22",
        // the last day is a Sunday
        "2026-03-02, 90, CALENDAR, 2026-06-01",
        // the last day is a Saturday
        "2026-10-01, 30, CALENDAR, 2026-11-02",
        // a holiday on the way does not lengthen a term of calendar days
        "2026-11-10, 15, CALENDAR, 2026-11-25",
        // a swapped working Saturday is a working day, so nothing rolls over
        "2026-08-17, 5, CALENDAR, 2026-08-22",
        // over the whole of Tết, with the weekends on both sides
        "2026-02-13, 1, WORKING, 2026-02-23",
        "2026-02-10, 4, CALENDAR, 2026-02-23",
        "2026-02-14, 1, CALENDAR, 2026-02-23",
        // over the swapped Monday before National Day
        "2026-08-28, 1, WORKING, 2026-09-03",
        // a holiday on a Sunday and its compensatory Monday
        "2026-04-24, 1, WORKING, 2026-04-28",
        // the swap that was announced a week ahead
        "2025-12-31, 1, WORKING, 2026-01-05",
        "2026-01-09, 1, WORKING, 2026-01-10",
        // no time at all: the end of the same day, or of the next working day
        "2026-11-20, 0, WORKING, 2026-11-20",
        "2026-11-21, 0, WORKING, 2026-11-23",
        "2026-11-24, 0, CALENDAR, 2026-11-25",
        "2026-11-24, 0, MONTH, 2026-11-25",
        // months: the corresponding day, or the last of a shorter month
        "2026-03-31, 1, MONTH, 2026-05-04",
        "2025-01-31, 1, MONTH, 2025-02-28",
        "2026-01-31, 1, MONTH, 2026-03-02",
        "2026-05-31, 1, MONTH, 2026-06-30",
        "2028-01-31, 1, MONTH, 2028-02-29",
        "2026-06-15, 3, MONTH, 2026-09-15",
        "2026-01-15, 12, MONTH, 2027-01-15",
    })
    void endsOn(String start, int amount, DayKind day, String due) {
        assertThat(computed(start, new Term(amount, day)).due()).isEqualTo(due);
    }

    @Test
    void ofWorkingDaysNamesEachDayItSkips() {
        var computation = computed("2026-11-20", Term.workingDays(3));
        assertThat(computation.counted()).isEqualTo(dates("2026-11-23", "2026-11-25", "2026-11-26"));
        assertThat(computation.skipped())
                .containsExactly(
                        Skipped.of(date("2026-11-21"), "saturday"),
                        Skipped.of(date("2026-11-22"), "sunday"),
                        new Skipped(date("2026-11-24"), "holiday", "Ngày Văn hóa Việt Nam", "Vietnam Culture Day"));
        assertThat(computation.warnings()).isEmpty();
    }

    @Test
    void ofCalendarDaysCountsEveryDayAndSkipsWhereItRollsOver() {
        var computation = computed("2026-10-01", Term.calendarDays(30));
        assertThat(computation.counted())
                .hasSize(30)
                .startsWith(date("2026-10-02"))
                .endsWith(date("2026-10-31"));
        assertThat(computation.skipped())
                .containsExactly(Skipped.of(date("2026-10-31"), "saturday"), Skipped.of(date("2026-11-01"), "sunday"));
    }

    @Test
    void ofCalendarDaysSkipsNothingWhenItEndsOnAWorkingDay() {
        assertThat(computed("2026-11-10", Term.calendarDays(15)).skipped()).isEmpty();
    }

    @Test
    void saysWhichKindOfDayOffItSkips() {
        assertThat(computed("2026-08-28", Term.workingDays(1)).skipped())
                .extracting(Skipped::reason)
                .containsExactly("saturday", "sunday", "swap-off", "holiday", "holiday");
        assertThat(computed("2026-04-24", Term.workingDays(1)).skipped())
                .extracting(Skipped::reason)
                .containsExactly("saturday", "holiday", "compensatory");
    }

    @Test
    void standsStillOnBothDaysOfASuspensionAndBetween() {
        var computation = computed("2026-06-01", Term.workingDays(5), suspended("2026-06-03", "2026-06-09"));
        assertThat(computation.counted())
                .isEqualTo(dates("2026-06-02", "2026-06-10", "2026-06-11", "2026-06-12", "2026-06-15"));
        assertThat(computation.skipped())
                .filteredOn(day -> day.reason().equals("suspended"))
                .hasSize(7);
    }

    @Test
    void ofCalendarDaysIsLongerByTheDaysOfItsSuspensions() {
        assertThat(computed(
                                "2026-06-01",
                                Term.calendarDays(10),
                                suspended("2026-06-03", "2026-06-03"),
                                suspended("2026-06-08", "2026-06-09"))
                        .due())
                .isEqualTo("2026-06-15");
    }

    @Test
    void ofMonthsIsLongerByTheDaysOfItsSuspensions() {
        assertThat(computed("2026-06-01", Term.months(1), suspended("2026-06-10", "2026-06-17"))
                        .due())
                .isEqualTo("2026-07-09");
    }

    @Test
    void countsADayInTwoSuspensionsOnce() {
        assertThat(computed(
                                "2026-06-01",
                                Term.calendarDays(1),
                                suspended("2026-06-02", "2026-06-03"),
                                suspended("2026-06-03", "2026-06-04"))
                        .due())
                .isEqualTo("2026-06-05");
    }

    @Test
    void doesNotRollOverOntoASuspendedDay() {
        // Saturday is the tenth day, and the Monday after it is suspended.
        assertThat(computed("2026-06-03", Term.calendarDays(10), suspended("2026-06-15", "2026-06-15"))
                        .due())
                .isEqualTo("2026-06-16");
    }

    @Test
    void isNotTouchedBySuspensionsOutsideIt() {
        assertThat(computed(
                                "2026-06-01",
                                Term.workingDays(2),
                                suspended("2026-05-20", "2026-06-01"),
                                suspended("2026-06-04", "2026-06-30"))
                        .due())
                .isEqualTo("2026-06-03");
    }

    @ParameterizedTest
    @CsvSource({"-1, WORKING", "3661, WORKING", "3661, CALENDAR", "121, MONTH", "-2147483648, CALENDAR"})
    void isRefusedOutOfRange(int amount, DayKind day) {
        assertThatThrownBy(() -> new Term(amount, day))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("term-amount-out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({"WORKING, 3660", "CALENDAR, 3660", "MONTH, 120"})
    void mayBeAsLongAsTheLimit(DayKind day, int amount) {
        assertThat(computed("2026-01-05", new Term(amount, day)).due()).isAfter("2035-12-31");
    }

    @Test
    void growsOnlyByDaysOfItsOwnKind() {
        assertThat(Term.calendarDays(30).plus(Term.calendarDays(15))).isEqualTo(Term.calendarDays(45));
        assertThatThrownBy(() -> Term.calendarDays(30).plus(Term.workingDays(15)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void isNotSuspendedBackwards() {
        assertThatThrownBy(() -> suspended("2026-06-03", "2026-06-02")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void keepsWhatWasComputed() {
        var computation = computed("2026-11-20", Term.workingDays(1));
        assertThatThrownBy(() -> computation.counted().add(date("2026-01-01")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(List.of(computation.start(), computation.due())).isEqualTo(dates("2026-11-20", "2026-11-23"));
    }
}
