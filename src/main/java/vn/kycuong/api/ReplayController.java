package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.outbox.OrderReplay;
import vn.kycuong.outbox.Replay;
import vn.kycuong.outbox.ReplayQueries;
import vn.kycuong.outbox.StopReplay;

/** Has events sent again to their topics, and says how far that has come. */
@RestController
@RequestMapping("/api/v1/replays")
class ReplayController {

    /**
     * @param caseName public number or identifier of a case
     * @param sentFrom first sent at this time or later
     * @param sentTo first sent before this time
     */
    record Order(
            @Nullable String audience,
            @Nullable String caseName,
            @Nullable String type,
            @Nullable Instant sentFrom,
            @Nullable Instant sentTo,
            @NotBlank String reason) {}

    record Ordered(UUID id) {}

    private final OrderReplay orderReplay;
    private final StopReplay stopReplay;
    private final ReplayQueries replays;

    ReplayController(OrderReplay orderReplay, StopReplay stopReplay, ReplayQueries replays) {
        this.orderReplay = orderReplay;
        this.stopReplay = stopReplay;
        this.replays = replays;
    }

    @GetMapping
    List<Replay> latest(Actor actor) {
        return replays.latest(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Ordered order(@RequestBody @Valid Order order, Actor actor) {
        return new Ordered(orderReplay.handle(new OrderReplay.Command(
                text(order.audience()).toUpperCase(Locale.ROOT),
                text(order.caseName()),
                text(order.type()),
                order.sentFrom(),
                order.sentTo(),
                order.reason().strip(),
                actor)));
    }

    @PostMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(@PathVariable UUID id, Actor actor) {
        stopReplay.handle(new StopReplay.Command(id, actor));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
