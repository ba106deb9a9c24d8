package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.NestedExceptionUtils;

/** The database and the broker of one data directory. They live as long as this JVM, whatever contexts come and go. */
final class EmbeddedServices {

    private static final Map<Path, EmbeddedServices> RUNNING = new ConcurrentHashMap<>();

    private final Path data;
    private final EmbeddedDatabase database;
    private final EmbeddedBroker broker;
    private @Nullable OwnerLock lock;
    private boolean brokerRuns;

    EmbeddedServices(Path data, int databasePort, int brokerPort) {
        this.data = data;
        Ports ports = new Ports(data.resolve("ports"));
        this.database = new EmbeddedDatabase(data, ports.choice("database", databasePort));
        this.broker = new EmbeddedBroker(
                data.resolve("kafka"), ports.choice("broker", brokerPort), ports.choice("broker-controller", 0));
    }

    /** Starts the database, or returns what this JVM runs there already. */
    static EmbeddedServices on(Path data, int databasePort, int brokerPort) {
        return RUNNING.computeIfAbsent(data.toAbsolutePath().normalize(), directory -> {
            EmbeddedServices services = new EmbeddedServices(directory, databasePort, brokerPort);
            SpringApplication.getShutdownHandlers().add(services::stop);
            services.start();
            return services;
        });
    }

    Map<String, Object> settings() {
        return SpringSettings.of(database.url(), database.application(), database.owner(), broker.address());
    }

    /** The broker, which takes longer, is started apart. */
    synchronized void start() {
        createDirectory();
        lock = OwnerLock.take(data);
        try {
            database.start();
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    /**
     * Does nothing when it runs already.
     *
     * @throws StartRefused when it cannot be started
     */
    synchronized void startBroker() {
        if (brokerRuns) {
            return;
        }
        try {
            inItsOwnThread(broker::start);
            brokerRuns = true;
        } catch (ExecutionException failure) {
            stop();
            throw StartRefused.because("broker-not-started", NestedExceptionUtils.getMostSpecificCause(failure));
        } catch (InterruptedException interruption) {
            stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start was interrupted.", interruption);
        }
    }

    synchronized void stop() {
        if (lock != null) {
            broker.stop();
            brokerRuns = false;
            database.stop();
            lock.release();
            lock = null;
        }
    }

    // Kafka loads its plug-ins through the context class loader, which in a fat jar not every thread has.
    private static void inItsOwnThread(Runnable start) throws ExecutionException, InterruptedException {
        FutureTask<Boolean> started = new FutureTask<>(start, true);
        Thread thread = new Thread(started, "embedded-broker-start");
        thread.setContextClassLoader(EmbeddedServices.class.getClassLoader());
        thread.start();
        started.get();
    }

    // Others may pass through, since PostgreSQL may have to run under another account, but not look around.
    private void createDirectory() {
        try {
            if (Files.notExists(data)) {
                Files.createDirectories(data);
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
            }
        } catch (IOException impossible) {
            throw StartRefused.because("data-not-writable", data, impossible);
        } catch (UnsupportedOperationException notPosix) {
            throw StartRefused.because(
                    "platform-without-database", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
    }
}
