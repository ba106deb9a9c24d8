package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.notification.ChangeNotificationSettings;
import vn.kycuong.notification.Choice;
import vn.kycuong.notification.NotificationSettings;
import vn.kycuong.notification.NotificationSettingsQueries;
import vn.kycuong.notification.StageGroup;

/** How one wants to be told, and of what one is told in any case. */
@Controller
@RequestMapping("/inbox/settings")
class NotificationSettingsPage {

    private static final int HOURS = 24;

    private final NotificationSettingsQueries settings;
    private final ChangeNotificationSettings changeSettings;
    private final Problems problems;

    NotificationSettingsPage(
            NotificationSettingsQueries settings, ChangeNotificationSettings changeSettings, Problems problems) {
        this.settings = settings;
        this.changeSettings = changeSettings;
        this.problems = problems;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("mine", settings.mine(actor));
        model.addAttribute("groups", StageGroup.values());
        model.addAttribute("ways", Choice.values());
        model.addAttribute("hours", IntStream.range(0, HOURS).boxed().toList());
        return "notification-settings";
    }

    @PostMapping
    String change(
            Actor actor,
            @RequestParam MultiValueMap<String, String> values,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            var chosen = read(new Entered(values, Map.of()));
            if (!changeSettings.handle(new ChangeNotificationSettings.Command(chosen, actor))) {
                throw RuleViolation.refused("settings-changed-meanwhile");
            }
        } catch (RuleViolation refusal) {
            response.setStatus(
                    refusal.invalidInput() ? HttpStatus.UNPROCESSABLE_ENTITY.value() : HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
            return show(actor, model);
        }
        next.addFlashAttribute("done", "notification.change-settings");
        return "redirect:/inbox/settings";
    }

    private static NotificationSettings read(Entered entered) {
        var choices = new EnumMap<StageGroup, Choice>(StageGroup.class);
        for (var group : StageGroup.values()) {
            choices.put(group, entered.choice(group.name(), Choice.class));
        }
        return new NotificationSettings(
                entered.number("version"), entered.text("language"), entered.number("digestHour"), choices);
    }
}
