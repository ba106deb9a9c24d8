package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.notification.ChangeNotificationSettings;
import vn.kycuong.notification.Choice;
import vn.kycuong.notification.NotificationSettings;
import vn.kycuong.notification.NotificationSettingsQueries;
import vn.kycuong.notification.Returned;
import vn.kycuong.notification.StageGroup;

/** How one wants to be told oneself. */
@RestController
@RequestMapping("/api/v1/me/notification-settings")
class NotificationSettingsController {

    private static final Pattern TAG = Pattern.compile("\"n(\\d{1,18})\"");

    private final NotificationSettingsQueries settings;
    private final ChangeNotificationSettings changeSettings;
    private final Problems problems;

    NotificationSettingsController(
            NotificationSettingsQueries settings, ChangeNotificationSettings changeSettings, Problems problems) {
        this.settings = settings;
        this.changeSettings = changeSettings;
        this.problems = problems;
    }

    /**
     * @param address where mails go; null when the person has none
     * @param mailConfigured whether this application sends e-mail at all
     * @param returned the last mail that came back from the address; null when none did
     */
    record SettingsView(
            String language,
            int digestHour,
            Map<StageGroup, Choice> choices,
            @Nullable String address,
            boolean mailConfigured,
            @Nullable Returned returned) {}

    /** What is left out of the choices is told in the inbox and by e-mail at once. */
    record SettingsForm(
            @NotBlank String language,
            @NotNull Integer digestHour,
            @NotNull Map<StageGroup, @NotNull Choice> choices) {}

    @GetMapping
    ResponseEntity<SettingsView> show(Actor actor) {
        var mine = settings.mine(actor);
        var chosen = mine.settings();
        return ResponseEntity.ok()
                .eTag(tag(chosen.version()))
                .body(new SettingsView(
                        chosen.language(),
                        chosen.digestHour(),
                        new EnumMap<>(chosen.choices()),
                        mine.address().orElse(null),
                        mine.mailConfigured(),
                        mine.returned().orElse(null)));
    }

    @PutMapping
    ResponseEntity<?> change(
            Actor actor,
            @Valid @RequestBody SettingsForm form,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Locale language) {
        if (seen == null) {
            return refused(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", language);
        }
        var version = version(actor, seen.strip());
        var chosen = new NotificationSettings(version, form.language(), form.digestHour(), form.choices());
        if (version < 0 || !changeSettings.handle(new ChangeNotificationSettings.Command(chosen, actor))) {
            return refused(HttpStatus.PRECONDITION_FAILED, "precondition-failed", language);
        }
        return ResponseEntity.noContent().eTag(tag(version + 1)).build();
    }

    /** -1 for a tag that was never given. */
    private long version(Actor actor, String seen) {
        if (seen.equals("*")) {
            return settings.mine(actor).settings().version();
        }
        var tag = TAG.matcher(seen);
        return tag.matches() ? Long.parseLong(tag.group(1)) : -1;
    }

    private static String tag(long version) {
        return "\"n" + version + '"';
    }

    private ResponseEntity<?> refused(HttpStatus status, String code, Locale language) {
        return ResponseEntity.status(status).body(problems.of(status, code, List.of(), language));
    }
}
