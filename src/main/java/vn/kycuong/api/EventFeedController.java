package vn.kycuong.api;

import java.security.Principal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.outbox.FeedQueries;

/** What was sent, page by page or as it comes. */
@RestController
@RequestMapping("/api/v1/events")
class EventFeedController {

    /** @param next what to ask for {@code after} next time */
    record Feed(List<Map<String, Object>> events, long next) {}

    private final FeedQueries feed;
    private final EventStreams streams;

    EventFeedController(FeedQueries feed, EventStreams streams) {
        this.feed = feed;
        this.streams = streams;
    }

    @GetMapping
    Feed page(
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "case", defaultValue = "") String caseName,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam(defaultValue = "100") int limit,
            Actor actor) {
        var filter = new FeedQueries.Filter(caseName, type, from, to);
        var page = feed.page(actor, named(audience), unit, filter, cursor(after), limit);
        return new Feed(page.items().stream().map(EventFeedController::numbered).toList(), page.next());
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(name = "case", defaultValue = "") String caseName,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "0") String after,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String last,
            Principal principal,
            Actor actor) {
        var cursor = cursor(last.isEmpty() ? after : last);
        var filter = new FeedQueries.Filter(caseName, type, null, null);
        return streams.open(principal.getName(), actor, named(audience), unit, filter, cursor);
    }

    private static Map<String, Object> numbered(FeedQueries.Item item) {
        var event = new LinkedHashMap<>(item.event());
        event.put("cursor", item.cursor());
        return event;
    }

    private static String named(String audience) {
        return audience.strip().toUpperCase(Locale.ROOT);
    }

    private static long cursor(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException unreadable) {
            throw RuleViolation.invalid("cursor-invalid");
        }
    }
}
