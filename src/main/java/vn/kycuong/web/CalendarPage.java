package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.CalendarDay;
import vn.kycuong.calendar.CalendarPreviewQueries;
import vn.kycuong.calendar.CalendarQueries;
import vn.kycuong.calendar.DayStatus;
import vn.kycuong.calendar.DayType;
import vn.kycuong.calendar.PublishCalendarDays;

/** Publishing days off: the days of one announcement, then what they would move, then the publication. */
@Controller
@RequestMapping("/calendar/days")
class CalendarPage {

    private final CalendarQueries calendar;
    private final CalendarPreviewQueries previews;
    private final PublishCalendarDays publish;
    private final Problems problems;
    private final Clock clock;

    CalendarPage(
            CalendarQueries calendar,
            CalendarPreviewQueries previews,
            PublishCalendarDays publish,
            Problems problems,
            Clock clock) {
        this.calendar = calendar;
        this.previews = previews;
        this.publish = publish;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
        return form(actor, year, new LinkedMultiValueMap<>(), model);
    }

    @PostMapping("/preview")
    String preview(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response) {
        try {
            model.addAttribute("preview", previews.preview(actor, EnteredDays.read(new Entered(values, Map.of()))));
        } catch (RuleViolation refusal) {
            refuse(refusal, model, language, response);
        }
        return form(actor, null, values, model);
    }

    @PostMapping
    String publish(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var entered = new Entered(values, Map.of());
        try {
            publish.handle(new PublishCalendarDays.Command(
                    EnteredDays.read(entered), entered.optionalNumber("version").orElse(null), actor));
        } catch (RuleViolation refusal) {
            refuse(refusal, model, language, response);
            return form(actor, null, values, model);
        }
        next.addFlashAttribute("done", "calendar.publish");
        return "redirect:/calendar/days";
    }

    private void refuse(RuleViolation refusal, Model model, Locale language, HttpServletResponse response) {
        response.setStatus(
                refusal.invalidInput() ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
    }

    private String form(Actor actor, @Nullable Integer year, MultiValueMap<String, String> values, Model model) {
        var shown = year == null ? LocalDate.now(clock).getYear() : year;
        model.addAttribute("year", shown);
        model.addAttribute("days", inOrder(calendar.ofYear(actor, shown)));
        model.addAttribute("entered", EnteredDays.rows(values));
        model.addAttribute("values", values);
        model.addAttribute("types", DayType.values());
        model.addAttribute("statuses", DayStatus.values());
        return "calendar-days";
    }

    private static List<CalendarDay> inOrder(List<CalendarDay> days) {
        return days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    }
}
