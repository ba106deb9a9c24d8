package vn.kycuong.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** A Kafka broker that is its own controller, inside this JVM, reachable from this machine only. */
final class EmbeddedBroker {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    /** The last file that formatting writes: without it, a directory is not formatted, or only by half. */
    private static final String FORMATTED = "meta.properties";

    private final Path directory;
    private final SingletonSupplier<BrokerSettings> settings;
    private @Nullable KafkaRaftServer server;

    EmbeddedBroker(Path directory, IntSupplier port, IntSupplier controllerPort) {
        this.directory = directory;
        this.settings =
                SingletonSupplier.of(() -> new BrokerSettings(directory, port.getAsInt(), controllerPort.getAsInt()));
    }

    /** Where the broker is reached; chosen when first asked for, which may be before it is there. */
    String address() {
        return settings.obtain().address();
    }

    synchronized void start() {
        long began = System.nanoTime();
        if (Files.notExists(directory.resolve(FORMATTED))) {
            format();
        }
        KafkaRaftServer starting =
                new KafkaRaftServer(KafkaConfig.fromProps(settings.obtain().properties()), Time.SYSTEM);
        server = starting;
        starting.startup();
        LOG.info("Kafka is ready at {} after {} ms.", address(), (System.nanoTime() - began) / 1_000_000);
    }

    synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private void format() {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(directory.toString()))
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION);
        try {
            OwnerOnly.createDirectory(directory);
            formatter.run();
        } catch (Exception failure) {
            throw new IllegalStateException("The broker's directory " + directory + " cannot be prepared.", failure);
        }
    }
}
