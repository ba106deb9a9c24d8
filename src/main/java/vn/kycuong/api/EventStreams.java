package vn.kycuong.api;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.outbox.FeedQueries;

/** Open server-sent event streams: a bounded number, each for a bounded time, each asking anew who its reader is. */
@Component
class EventStreams implements DisposableBean {

    private static final int MOST = 200;
    private static final int THREADS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final FeedQueries feed;
    private final ActorDirectory directory;
    private final Semaphore places = new Semaphore(MOST);
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, work -> {
        var thread = new Thread(work, "event-streams");
        thread.setDaemon(true);
        return thread;
    });

    EventStreams(FeedQueries feed, ActorDirectory directory) {
        this.feed = feed;
        this.directory = directory;
    }

    SseEmitter open(String account, Actor actor, String audience, String unit, FeedQueries.Filter filter, long after) {
        // Asked once before anything is sent, so that a refusal is an ordinary answer.
        feed.page(actor, audience, unit, filter, after, 1);
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream =
                new EventStream(emitter, cursor -> feed.page(who(account), audience, unit, filter, cursor, 100), after);
        var polling = threads.scheduleWithFixedDelay(stream::poll, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> {
            polling.cancel(false);
            places.release();
        });
        return emitter;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private Actor who(String account) {
        return directory.actorOf(account).orElse(Actor.ANONYMOUS);
    }
}
