package vn.kycuong.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

/** The rows of the calendar and all that they replaced. Each publication is a version, and every version can be read. */
@Repository
class JdbcCalendarDays {

    private static final String LOCK = "hashtext('calendar')";

    private final JdbcClient database;
    private final Reading reading;
    private final Map<Publication, Almanac> known = new ConcurrentHashMap<>();

    JdbcCalendarDays(JdbcClient database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    private record CurrentKey() {}

    /** A publication that was taken back leaves its version to another, but not its moment. */
    record Publication(int version, @Nullable OffsetDateTime publishedAt) {}

    /** Keeps the calendar as it is until the transaction ends. */
    void hold() {
        database.sql("select pg_advisory_xact_lock_shared(" + LOCK + ")::text")
                .query(String.class)
                .single();
    }

    /** Waits for all who hold the calendar, and keeps it from everybody else. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(" + LOCK + ")::text")
                .query(String.class)
                .single();
    }

    Almanac current() {
        return reading.once(new CurrentKey(), () -> asOf(latest()));
    }

    /** A publication never changes, hardly ever comes another, and every term asks for its own. */
    Almanac asOf(Publication publication) {
        return known.computeIfAbsent(publication, unknown -> read(unknown.version()));
    }

    private Publication latest() {
        return database.sql("select version, published_at from calendar_day order by version desc limit 1")
                .query((row, number) ->
                        new Publication(row.getInt("version"), row.getObject("published_at", OffsetDateTime.class)))
                .optional()
                .orElse(new Publication(0, null));
    }

    /** As one version knew them, whether or not others see it already. */
    Almanac read(int version) {
        var days = database.sql("""
                        select day_on as date, day_type, name_vi, name_en, basis, status
                          from calendar_day
                         where version <= :version
                           and (superseded_in is null or superseded_in > :version)
                        """)
                .param("version", version)
                .query(CalendarDay.class)
                .list();
        return new Almanac(version, days);
    }

    List<CalendarDay> ofYear(int year) {
        return database.sql("""
                        select day_on as date, day_type, name_vi, name_en, basis, status
                          from calendar_day
                         where superseded_in is null
                           and extract(year from day_on) = :year
                         order by day_on
                        """).param("year", year).query(CalendarDay.class).list();
    }

    Set<LocalDate> dates() {
        return database.sql("select distinct day_on from calendar_day")
                .query(LocalDate.class)
                .set();
    }

    void publish(int version, Collection<CalendarDay> days, String publishedBy, OffsetDateTime now) {
        for (var day : days) {
            supersede(version, day.date(), now);
            insert(version, day, publishedBy, now);
        }
    }

    private void supersede(int version, LocalDate date, OffsetDateTime now) {
        database.sql("""
                        update calendar_day
                           set superseded_in = :version, superseded_at = :now
                         where day_on = :date and superseded_in is null
                        """)
                .param("version", version)
                .param("now", now)
                .param("date", date)
                .update();
    }

    private void insert(int version, CalendarDay day, String publishedBy, OffsetDateTime now) {
        database.sql("""
                        insert into calendar_day (day_on, version, day_type, name_vi, name_en, basis, status,
                                                  published_at, published_by)
                        values (:date, :version, :dayType, :nameVi, :nameEn, :basis, :status, :now, :publishedBy)
                        """)
                .param("date", day.date())
                .param("version", version)
                .param("dayType", day.dayType().name())
                .param("nameVi", day.nameVi())
                .param("nameEn", day.nameEn())
                .param("basis", day.basis())
                .param("status", day.status().name())
                .param("now", now)
                .param("publishedBy", publishedBy)
                .update();
    }
}
