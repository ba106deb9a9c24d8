package vn.kycuong.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls for help when nobody listens on a port any more. It asks the port and not the process table: a killed process
 * may stay in the table, but its port is closed at once.
 */
final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int TIMEOUT_MILLIS = 2_000;

    private final Runnable help;
    private final CountDownLatch dismissed = new CountDownLatch(1);

    Watchdog(Runnable help) {
        this.help = help;
    }

    void watch(int port) {
        Thread thread = new Thread(() -> watchUntilDismissed(port), "embedded-database-watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets help that is under way come to its end: a half-started server would be nobody's. */
    void dismiss() {
        dismissed.countDown();
    }

    private void watchUntilDismissed(int port) {
        Duration pause = BEAT;
        try {
            while (!dismissed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = !abandoned(port) || helped() ? BEAT : longer(pause);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean helped() {
        try {
            help.run();
            return true;
        } catch (RuntimeException failure) {
            LOG.error("The embedded database could not be started again; it will be tried again.", failure);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    private static boolean abandoned(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            return false;
        } catch (ConnectException refused) {
            return true;
        } catch (IOException busy) {
            return false;
        }
    }
}
