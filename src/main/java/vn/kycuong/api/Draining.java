package vn.kycuong.api;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that is told to stop is not ready from that moment on, and goes on answering until those who share out the
 * requests have seen it. A server that closes at once breaks off the connections that it has not taken yet.
 */
@Component
class Draining implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Draining.class);

    private final Duration drain;
    private volatile boolean running;

    /** @param drain how long it goes on answering; zero to stop at once */
    Draining(@Value("${kycuong.drain:0s}") Duration drain) {
        this.drain = drain;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (!drain.isZero()) {
            log.info("Not ready any more; requests are still answered for {} ms", drain.toMillis());
            try {
                TimeUnit.MILLISECONDS.sleep(drain.toMillis());
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and everything else. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
