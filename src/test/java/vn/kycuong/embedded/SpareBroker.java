package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A broker beside the one that all tests share, which may be stopped and started again where it was. */
public final class SpareBroker implements AutoCloseable {

    private final Path directory;
    private final EmbeddedBroker broker;

    public SpareBroker() {
        try {
            directory = Files.createTempDirectory(Path.of("target"), "spare-broker");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var ports = new Ports(directory.resolve("ports"));
        broker = new EmbeddedBroker(
                directory.resolve("kafka").toAbsolutePath(), ports.choice("broker", 0), ports.choice("controller", 0));
    }

    public void start() {
        broker.start();
    }

    public void stop() {
        broker.stop();
    }

    public String address() {
        return broker.address();
    }

    @Override
    public void close() throws IOException {
        broker.stop();
        FileSystemUtils.deleteRecursively(directory);
    }
}
