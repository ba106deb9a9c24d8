package vn.kycuong.api;

import java.io.IOException;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.outbox.FeedQueries;

/** One reader's stream. The cursor of an event is its id, with which a reader that was cut off goes on. */
class EventStream {

    private static final Logger log = LoggerFactory.getLogger(EventStream.class);

    // So that neither side takes silence for death: 30 looks are 15 seconds.
    private static final int QUIET_LOOKS = 30;

    private final SseEmitter emitter;
    private final LongFunction<FeedQueries.Page> feed;
    private long cursor;

    /** Whoever finds nothing new learns at once that the stream is open. */
    private int quiet = QUIET_LOOKS - 1;

    EventStream(SseEmitter emitter, LongFunction<FeedQueries.Page> feed, long after) {
        this.emitter = emitter;
        this.feed = feed;
        this.cursor = after;
    }

    void poll() {
        try {
            send(feed.apply(cursor));
        } catch (Forbidden | NotFound over) {
            // No longer theirs to read: whoever asks again gets the ordinary answer.
            emitter.complete();
        } catch (RuntimeException fault) {
            // Nobody waits for this thread, so nobody else would say it.
            log.warn("A stream of events ends early: {}", fault.toString());
            emitter.complete();
        }
    }

    private void send(FeedQueries.Page page) {
        try {
            for (var item : page.items()) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(item.cursor()))
                        .data(item.event(), MediaType.APPLICATION_JSON));
            }
            cursor = page.next();
            quiet = page.items().isEmpty() ? quiet + 1 : 0;
            if (quiet == QUIET_LOOKS) {
                emitter.send(SseEmitter.event().comment("still here"));
                quiet = 0;
            }
        } catch (IOException gone) {
            emitter.completeWithError(gone);
        } catch (IllegalStateException alreadyOver) {
            // The reader has gone.
            emitter.complete();
        }
    }
}
