package vn.kycuong.embedded;

import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the application's own: made on first use, durable, reachable from this machine only. It is a process
 * apart, so it outlives a killed JVM; the next start stops what was left. While it is wanted, it is started again
 * whenever it dies.
 */
final class EmbeddedDatabase {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "kycuong_owner";
    static final String APPLICATION = "kycuong_app";
    static final String NAME = "kycuong";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 3;

    private final Path directory;
    private final IntSupplier ports;
    private final Secrets secrets;
    private @Nullable PostgresCluster cluster;
    private @Nullable Watchdog watchdog;
    private int port;

    EmbeddedDatabase(Path data, IntSupplier ports) {
        this.directory = data.resolve("postgres");
        this.ports = ports;
        this.secrets = new Secrets(data.resolve("secrets"));
    }

    synchronized void start() {
        long began = System.nanoTime();
        PostgresCluster starting = PostgresCluster.in(directory);
        starting.stopLeftovers();
        starting.createIfMissing(secrets.login(SUPERUSER));
        cluster = starting;
        startPatiently(starting);
        new JdbcRoles(port, secrets).prepare();
        watchdog = new Watchdog(this::revive);
        watchdog.watch(port);
        LOG.info("PostgreSQL is ready at 127.0.0.1:{} after {} ms.", port, (System.nanoTime() - began) / 1_000_000);
    }

    synchronized void stop() {
        if (watchdog != null) {
            watchdog.dismiss();
            watchdog = null;
        }
        if (cluster != null) {
            cluster.stop();
            cluster = null;
        }
    }

    synchronized String url() {
        return JdbcRoles.url(port, NAME);
    }

    synchronized int port() {
        return port;
    }

    Login application() {
        return secrets.login(APPLICATION);
    }

    Login owner() {
        return secrets.login(OWNER);
    }

    // A free port can be lost to another process before PostgreSQL binds it.
    private void startPatiently(PostgresCluster starting) {
        for (int attempt = 1; ; attempt++) {
            port = ports.getAsInt();
            try {
                starting.start(port);
                return;
            } catch (StartRefused failure) {
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                LOG.warn("PostgreSQL did not start and is tried again. {}", failure.getMessage());
                starting.stopLeftovers();
            }
        }
    }

    private synchronized void revive() {
        if (cluster != null) {
            LOG.warn("PostgreSQL is gone and is started again.");
            cluster.stopLeftovers();
            cluster.start(port);
            LOG.info("PostgreSQL is back at 127.0.0.1:{}.", port);
        }
    }
}
