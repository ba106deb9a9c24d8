package vn.kycuong.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Thread thread;

    Watchdog(Runnable help) {
        this.help = help;
    }

    synchronized void watch(int port) {
        Thread watching = new Thread(() -> watchUntilInterrupted(port), "embedded-database-watchdog");
        watching.setDaemon(true);
        watching.start();
        thread = watching;
    }

    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    private void watchUntilInterrupted(int port) {
        Duration pause = BEAT;
        try {
            while (true) {
                Thread.sleep(pause.toMillis());
                pause = !abandoned(port) || helped() ? BEAT : longer(pause);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The watch over port {} ended.", port);
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
