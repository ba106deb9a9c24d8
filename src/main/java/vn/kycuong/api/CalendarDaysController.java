package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.CalendarDay;
import vn.kycuong.calendar.CalendarPreview;
import vn.kycuong.calendar.CalendarPreviewQueries;
import vn.kycuong.calendar.CalendarQueries;
import vn.kycuong.calendar.DayStatus;
import vn.kycuong.calendar.DayType;
import vn.kycuong.calendar.PublishCalendarDays;

/** The days that are not like their weekday: read by everybody who is signed in, published by an administrator. */
@RestController
@RequestMapping("/api/v1/calendar/days")
class CalendarDaysController {

    private final CalendarQueries calendar;
    private final CalendarPreviewQueries previews;
    private final PublishCalendarDays publishCalendarDays;

    CalendarDaysController(
            CalendarQueries calendar, CalendarPreviewQueries previews, PublishCalendarDays publishCalendarDays) {
        this.calendar = calendar;
        this.previews = previews;
        this.publishCalendarDays = publishCalendarDays;
    }

    record CalendarDayView(
            LocalDate date, DayType dayType, String nameVi, String nameEn, String basis, DayStatus status) {}

    /**
     * The days of one announcement.
     *
     * @param version of the calendar that the preview told; left out, the days are published whatever it is now
     */
    record Announcement(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull AnnouncedDay> days,
            @Nullable Integer version) {

        List<CalendarDay> toDays() {
            return days.stream().map(AnnouncedDay::toDay).toList();
        }
    }

    record AnnouncedDay(
            @NotNull LocalDate date,
            @NotNull DayType dayType,
            @NotBlank @Size(max = 200) String nameVi,
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 200) String basis,
            @NotNull DayStatus status) {

        CalendarDay toDay() {
            return new CalendarDay(date, dayType, nameVi, nameEn, basis, status);
        }
    }

    @GetMapping
    List<CalendarDayView> ofYear(@RequestParam int year, Actor actor) {
        return calendar.ofYear(actor, year).stream()
                .map(day -> new CalendarDayView(
                        day.date(), day.dayType(), day.nameVi(), day.nameEn(), day.basis(), day.status()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@Valid @RequestBody Announcement announcement, Actor actor) {
        publishCalendarDays.handle(
                new PublishCalendarDays.Command(announcement.toDays(), announcement.version(), actor));
    }

    /** Changes nothing: which open deadlines the days would move if they were published now. */
    @PostMapping("/preview")
    CalendarPreview preview(@Valid @RequestBody Announcement announcement, Actor actor) {
        return previews.preview(actor, announcement.toDays());
    }
}
