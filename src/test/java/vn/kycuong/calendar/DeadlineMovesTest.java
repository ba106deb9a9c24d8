package vn.kycuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kycuong.calendar.Fixture.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;

@RecordApplicationEvents
class DeadlineMovesTest extends RealCalendar {

    private static final Actor INSPECTOR = new Actor("thanh-tra", Set.of(Role.INSPECTOR), Set.of(), "");

    private record Move(LocalDate fromOn, LocalDate toOn, String cause, int calendarVersion) {}

    @Autowired
    ApplicationEvents events;

    @Autowired
    Recomputation recomputation;

    @Autowired
    ReferenceDays referenceDays;

    @Autowired
    DeadlineQueries queries;

    @Test
    void moveWhenADayOnTheirWayBecomesAHoliday() {
        openCase(false);
        open("answer", "2101-03-07", Term.workingDays(3));
        open("report", "2101-03-14", Term.workingDays(3));
        publish("2101-03-09", DayType.HOLIDAY);

        var moved = find("answer");
        assertThat(moved.dueOn()).isEqualTo("2101-03-11");
        assertThat(moved.computation().due()).isEqualTo(moved.dueOn());
        assertThat(moved.computation().skipped())
                .extracting(day -> day.nameVi())
                .containsExactly("Ngày nghỉ");
        assertThat(find("report").dueOn()).isEqualTo("2101-03-17");
        assertThat(moves("answer"))
                .containsExactly(new Move(date("2101-03-10"), date("2101-03-11"), "calendar", version()));
        assertThat(moves("report")).isEmpty();
        assertThat(announced())
                .containsExactly(new DeadlineMoved(
                        caseId, subject, "answer", date("2101-03-10"), date("2101-03-11"), DeadlineMoved.CALENDAR));
    }

    @Test
    void moveBackWhenTheDayIsTakenBack() {
        openCase(false);
        open("answer", "2102-03-06", Term.workingDays(3));
        publish("2102-03-08", DayType.HOLIDAY);
        publish("2102-03-08", DayType.ORDINARY);
        assertThat(moves("answer"))
                .extracting(Move::fromOn, Move::toOn)
                .containsExactly(
                        tuple(date("2102-03-09"), date("2102-03-10")), tuple(date("2102-03-10"), date("2102-03-09")));
    }

    @Test
    void moveOnceForAllDaysOfOneAnnouncement() {
        openCase(false);
        open("answer", "2103-03-05", Term.workingDays(3));
        var days = Stream.of("2103-03-06", "2103-03-07", "2103-03-08")
                .map(day -> Fixture.row(day, DayType.HOLIDAY, DayStatus.OFFICIAL))
                .toList();
        publishCalendarDays.handle(new PublishCalendarDays.Command(days, ADMINISTRATOR));
        assertThat(moves("answer"))
                .containsExactly(new Move(date("2103-03-08"), date("2103-03-13"), "calendar", version()));
    }

    @Test
    void neverMoveOncePassedOrClosed() {
        openCase(false);
        open("passed", "1950-01-02", Term.workingDays(3));
        open("closed", "2104-03-03", Term.workingDays(3));
        asSystem(() -> {
            deadlines.close(subject, "closed", "MET");
            return null;
        });
        publish("1950-01-04", DayType.HOLIDAY);
        publish("2104-03-05", DayType.HOLIDAY);
        assertThat(find("passed").dueOn()).isEqualTo("1950-01-05");
        assertThat(find("passed").computation().due()).isEqualTo("1950-01-05");
        assertThat(find("closed").dueOn()).isEqualTo("2104-03-06");
        assertThat(find("closed").computation().due()).isEqualTo("2104-03-06");
        assertThat(announced()).isEmpty();
    }

    @Test
    void neverMoveIntoThePast() {
        openCase(false);
        publish("2105-03-04", DayType.HOLIDAY);
        var deadline = open("answer", "2105-03-02", Term.workingDays(2));
        assertThat(deadline.dueOn()).isEqualTo("2105-03-05");
        var withoutHoliday = new Almanac(version() + 1, List.of());
        asSystem(() -> {
            recomputation.afterPublication(deadline, withoutHoliday, date("2105-03-05"));
            return null;
        });
        assertThat(find("answer").dueOn()).isEqualTo("2105-03-05");
        asSystem(() -> {
            recomputation.afterPublication(deadline, withoutHoliday, date("2105-03-04"));
            return null;
        });
        assertThat(moves("answer")).extracting(Move::toOn).containsExactly(date("2105-03-04"));
    }

    @Test
    void moveInSealedCasesThatThePublisherCannotSee() {
        openCase(true);
        open("answer", "2106-03-01", Term.workingDays(3));
        publish("2106-03-03", DayType.HOLIDAY);
        assertThat(queries.all(ADMINISTRATOR, caseId)).noneMatch(Deadline::isOpen);
        assertThat(find("answer").dueOn()).isEqualTo("2106-03-05");
    }

    @Test
    void moveEvenWhenOpenedWhileTheDayIsBeingPublished() throws Exception {
        openCase(false);
        var publication = new FutureTask<>(() -> publish("2111-03-04", DayType.HOLIDAY), null);
        asSystem(() -> {
            caseFiles.lock(caseId);
            deadlines.open(caseId, subject, "answer", date("2111-03-02"), Term.workingDays(3), "Điều 1", "P");
            new Thread(publication).start();
            awaitSomebodyWaitingForTheCalendar();
            return null;
        });
        publication.get(20, TimeUnit.SECONDS);
        assertThat(moves("answer"))
                .containsExactly(new Move(date("2111-03-05"), date("2111-03-06"), "calendar", version()));
    }

    @Test
    void standStillWhileSuspendedAndAreComputedWhenTheyGoOn() {
        openCase(false);
        open("answer", "2107-03-07", Term.workingDays(3));
        asSystem(() -> {
            deadlines.suspend(caseId, date("2107-03-09"));
            return null;
        });
        publish("2107-03-16", DayType.HOLIDAY);
        assertThat(find("answer").dueOn()).isEqualTo("2107-03-10");
        assertThat(announced()).isEmpty();
        asSystem(() -> {
            deadlines.resume(caseId, date("2107-03-15"));
            return null;
        });
        assertThat(find("answer").dueOn()).isEqualTo("2107-03-18");
        assertThat(moves("answer")).extracting(Move::cause).containsExactly("suspension");
    }

    @Test
    void areLeftAloneWhenNothingNewIsPublished() {
        publish("2108-03-01", DayType.HOLIDAY);
        var before = version();
        publish("2108-03-01", DayType.HOLIDAY);
        referenceDays.afterSingletonsInstantiated();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void areMovedByAdministratorsOnly() {
        var day = Fixture.row("2109-03-01", DayType.HOLIDAY, DayStatus.OFFICIAL);
        assertThatThrownBy(() -> publishCalendarDays.handle(new PublishCalendarDays.Command(List.of(day), INSPECTOR)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        publishCalendarDays.handle(new PublishCalendarDays.Command(List.of(day, day), ADMINISTRATOR)))
                .isInstanceOf(RuleViolation.class);
        assertThat(rows("2109-03-01")).isZero();
    }

    @Test
    void canBeTracedBecauseNoRowIsLost() {
        publish("2110-03-03", DayType.HOLIDAY);
        publish("2110-03-03", DayType.ORDINARY);
        assertThat(rows("2110-03-03")).isEqualTo(2);
        Stream.of(
                        "delete from calendar_day where day_on = '2110-03-03'",
                        "update calendar_day set day_type = 'HOLIDAY' where day_on = '2110-03-03'",
                        "delete from deadline",
                        "delete from deadline_move",
                        "update deadline_move set cause = 'calendar'")
                .forEach(sql -> assertThatThrownBy(() -> database.sql(sql).update())
                        .as(sql)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    private void awaitSomebodyWaitingForTheCalendar() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (database.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private List<Move> moves(String kind) {
        var id = find(kind).id();
        return asSystem(
                () -> database.sql("""
                        select from_on, to_on, cause, calendar_version
                          from deadline_move
                         where deadline_id = :id
                         order by number
                        """).param("id", id).query(Move.class).list());
    }

    private List<DeadlineMoved> announced() {
        return events.stream(DeadlineMoved.class)
                .filter(moved -> moved.caseId().equals(caseId))
                .toList();
    }

    private int rows(String day) {
        return database.sql("select count(*) from calendar_day where day_on = :day")
                .param("day", date(day))
                .query(Integer.class)
                .single();
    }
}
