package vn.kycuong.calendar;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/**
 * The days off that come with the application, {@code reference/holidays.csv}. At start, before any door opens, those
 * that the calendar has never heard of are published; what an administrator has published since stays.
 */
@Component
class ReferenceDays implements SmartInitializingSingleton {

    private final JdbcCalendarDays days;
    private final ReviseCalendar reviseCalendar;

    ReferenceDays(JdbcCalendarDays days, ReviseCalendar reviseCalendar) {
        this.days = days;
        this.reviseCalendar = reviseCalendar;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var known = days.dates();
        var news = read().stream().filter(day -> !known.contains(day.date())).toList();
        if (!news.isEmpty()) {
            reviseCalendar.handle(new ReviseCalendar.Command(news, null, Actor.SYSTEM.official(), Actor.SYSTEM));
        }
    }

    static List<CalendarDay> read() {
        var mapper = CsvMapper.builder()
                .addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try (var rows = mapper.readerFor(CalendarDay.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<CalendarDay>readValues(new ClassPathResource("reference/holidays.csv").getInputStream())) {
            return rows.readAll();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The days off that come with the application cannot be read", unreadable);
        }
    }
}
