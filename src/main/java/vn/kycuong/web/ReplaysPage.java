package vn.kycuong.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.outbox.OrderReplay;
import vn.kycuong.outbox.ReplayQueries;
import vn.kycuong.outbox.StopReplay;

/** Events that are sent once more to readers who lost them: ordered, watched and stopped. */
@Controller
@RequestMapping(ReplaysPage.ADDRESS)
class ReplaysPage {

    static final String ADDRESS = "/repairs/replays";

    private static final String ORDER = "outbox.replay";
    private static final ActForm ORDERED = new ActForm(
            ORDER,
            ADDRESS + "/new",
            ADDRESS,
            "page.replays",
            List.of(
                    Field.choice("replayAudience", audiences()).optional(),
                    Field.text("replayCase").optional(),
                    Field.choice("replayType", types()).optional(),
                    Field.moment("replayFrom").optional(),
                    Field.moment("replayTo").optional(),
                    Field.text("replayReason")));

    private final ReplayQueries replays;
    private final OrderReplay orderReplay;
    private final StopReplay stopReplay;
    private final Organisation organisation;
    private final Permissions permissions;
    private final ActForms forms;
    private final Clock clock;

    ReplaysPage(
            ReplayQueries replays,
            OrderReplay orderReplay,
            StopReplay stopReplay,
            Organisation organisation,
            Permissions permissions,
            ActForms forms,
            Clock clock) {
        this.replays = replays;
        this.orderReplay = orderReplay;
        this.stopReplay = stopReplay;
        this.organisation = organisation;
        this.permissions = permissions;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var latest = replays.latest(actor);
        model.addAttribute("replays", latest);
        model.addAttribute(
                "names",
                organisation.namesOf(latest.stream()
                        .flatMap(replay -> Stream.of(replay.orderedBy(), replay.stoppedBy()))
                        .collect(Collectors.toSet())));
        model.addAttribute("running", latest.stream().anyMatch(replay -> replay.endedAt() == null));
        model.addAttribute("mayOrder", permissions.allows(actor, ORDER));
        return "replays";
    }

    @GetMapping("/new")
    String ask(Actor actor, Model model) {
        return forms.begin(actor, ORDERED, model);
    }

    @PostMapping("/new")
    String order(Actor actor, @RequestParam MultiValueMap<String, String> values, Model model, Locale language) {
        return forms.perform(
                ORDERED,
                values,
                model,
                language,
                entered -> orderReplay.handle(new OrderReplay.Command(
                        entered.text("replayAudience"),
                        entered.text("replayCase"),
                        entered.text("replayType"),
                        instant(entered, "replayFrom"),
                        instant(entered, "replayTo"),
                        entered.text("replayReason"),
                        actor)));
    }

    @PostMapping("/{id}/stop")
    String stop(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        stopReplay.handle(new StopReplay.Command(id, actor));
        next.addFlashAttribute("done", "outbox.stop-replay");
        return "redirect:" + ADDRESS;
    }

    private @Nullable Instant instant(Entered entered, String field) {
        return entered.optionalMoment(field)
                .map(moment -> moment.atZone(clock.getZone()).toInstant())
                .orElse(null);
    }

    private static List<Field.Choice> audiences() {
        return Stream.of(Audience.values())
                .map(audience -> new Field.Choice(audience.name(), "audience." + audience))
                .toList();
    }

    private static List<Field.Choice> types() {
        return EventCatalogue.all().stream()
                .filter(type -> !type.audiences().isEmpty())
                .map(type -> new Field.Choice(type.name(), "stage." + type.name()))
                .toList();
    }
}
