package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kycuong.calendar.Computation.CALENDAR_MISSING;
import static vn.kycuong.calendar.Computation.HOLIDAYS_PROJECTED;
import static vn.kycuong.calendar.DayStatus.OFFICIAL;
import static vn.kycuong.calendar.DayStatus.PROJECTED;
import static vn.kycuong.calendar.DayType.COMPENSATORY;
import static vn.kycuong.calendar.DayType.HOLIDAY;
import static vn.kycuong.calendar.DayType.ORDINARY;
import static vn.kycuong.calendar.DayType.SWAP_WORK;
import static vn.kycuong.calendar.Fixture.ALMANAC;
import static vn.kycuong.calendar.Fixture.computed;
import static vn.kycuong.calendar.Fixture.date;
import static vn.kycuong.calendar.Fixture.revised;
import static vn.kycuong.calendar.Fixture.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kycuong.access.RuleViolation;

class AlmanacTest {

    @Test
    void holdsAllRowsThatComeWithTheApplication() {
        assertThat(Fixture.ROWS).hasSize(45);
        assertThat(Fixture.ROWS).filteredOn(day -> day.status() == PROJECTED).hasSize(8);
        assertThat(Fixture.ROWS)
                .filteredOn(day -> day.dayType() == SWAP_WORK)
                .extracting(CalendarDay::date)
                .containsExactly(date("2025-04-26"), date("2026-01-10"), date("2026-08-22"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-01, 2026-12-31, -",
                "2026-12-31, 2027-01-15, -",
                "2027-01-17, 2027-01-18, holidays-projected",
                "2027-02-05, 2027-02-05, holidays-projected",
                "2027-02-28, 2027-03-01, holidays-projected",
                "2027-03-01, 2027-08-21, -",
                "2027-08-20, 2027-08-22, holidays-projected",
                "2027-09-03, 2027-09-03, holidays-projected",
                "2027-09-08, 2027-12-31, -",
                "2027-12-31, 2028-01-03, calendar-missing",
                "2028-03-01, 2028-08-01, calendar-missing",
                "2024-12-31, 2025-01-02, calendar-missing",
            })
    void warnsOfWhatIsNotDecided(String from, String to, String warning) {
        assertThat(ALMANAC.warnings(date(from), date(to))).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void warnsOfBothWhenTetLiesInAYearWithoutRows() {
        assertThat(ALMANAC.warnings(date("2028-01-20"), date("2028-01-31")))
                .containsExactly(HOLIDAYS_PROJECTED, CALENDAR_MISSING);
    }

    @Test
    void countsOnlyWeekendsInAYearWithoutRows() {
        var computation = computed("2029-04-27", Term.workingDays(2));
        assertThat(computation.due()).isEqualTo("2029-05-01");
        assertThat(computation.warnings()).containsExactly(CALENDAR_MISSING);
    }

    @Test
    void warnsNotOfTheStartWhichIsNotCounted() {
        assertThat(computed("2027-02-28", Term.workingDays(1)).warnings()).isEmpty();
        assertThat(computed("2027-02-28", Term.workingDays(0)).warnings()).containsExactly(HOLIDAYS_PROJECTED);
    }

    @Test
    void warnsOfTheDaysItRollsOver() {
        assertThat(computed("2027-01-06", Term.months(1)).warnings()).containsExactly(HOLIDAYS_PROJECTED);
    }

    @Test
    void trustsASeasonOnceNothingInItIsProjected() {
        var decided = revised(row("2027-09-01", HOLIDAY, OFFICIAL), row("2027-09-03", ORDINARY, OFFICIAL));
        assertThat(decided.warnings(date("2027-08-30"), date("2027-09-06"))).isEmpty();
        assertThat(decided.warnings(date("2027-02-01"), date("2027-02-02"))).containsExactly(HOLIDAYS_PROJECTED);
    }

    @Test
    void doesNotTrustASeasonThatOnlyTheLawHasFixed() {
        var published = revised(row("2028-01-01", HOLIDAY, OFFICIAL), row("2028-09-02", HOLIDAY, DayStatus.LAW_FIXED));
        assertThat(published.warnings(date("2028-09-05"), date("2028-09-06"))).containsExactly(HOLIDAYS_PROJECTED);
        assertThat(published.warnings(date("2028-06-05"), date("2028-06-06"))).isEmpty();
    }

    @Test
    void worksOnADayThatWasTakenBack() {
        var revised = revised(row("2027-09-03", ORDINARY, OFFICIAL));
        assertThat(ALMANAC.isWorkingDay(date("2027-09-03"))).isFalse();
        assertThat(revised.isWorkingDay(date("2027-09-03"))).isTrue();
    }

    @Test
    void restsOnAWeekendThatWasTakenBack() {
        assertThat(revised(row("2026-08-22", ORDINARY, OFFICIAL)).isWorkingDay(date("2026-08-22")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, -3, 2026-11-20",
        "2026-11-26, -1, 2026-11-25",
        "2026-11-26, 0, 2026-11-26",
        "2026-11-26, 1, 2026-11-27",
        "2026-11-26, 3, 2026-12-01",
        "2026-08-24, -1, 2026-08-22",
        "2026-11-22, 0, 2026-11-22",
    })
    void movesByWorkingDaysBothWays(String from, int amount, String to) {
        assertThat(ALMANAC.plusWorkingDays(date(from), amount)).isEqualTo(to);
    }

    @Test
    void knowsNoSwappedWorkOnAWeekday() {
        assertThatThrownBy(() -> row("2026-08-21", SWAP_WORK, OFFICIAL))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("calendar-swap-not-on-weekend"));
    }

    @Test
    void knowsNoDayWithoutABasis() {
        assertThatThrownBy(() -> new CalendarDay(date("2026-12-24"), COMPENSATORY, "Nghỉ bù", "Day off", " ", OFFICIAL))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("calendar-day-incomplete"));
    }
}
