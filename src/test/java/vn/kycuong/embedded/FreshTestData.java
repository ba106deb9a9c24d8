package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

/** Empties the data directory once per JVM, before the embedded default starts in it; finds PostgreSQL's programs unpacked. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FreshTestData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicBoolean EMPTIED = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = Path.of(context.getEnvironment().getRequiredProperty("kycuong.data"));
        if (!EMPTIED.getAndSet(true)) {
            prepare(data.toAbsolutePath());
        }
    }

    private static void prepare(Path data) {
        try {
            if (Files.exists(data)) {
                empty(data);
            }
            TestPrograms.linkInto(data.resolve("postgres"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void empty(Path data) {
        OwnerLock lock = OwnerLock.take(data);
        try {
            if (Files.exists(data.resolve("postgres/cluster"))) {
                PostgresCluster.in(data.resolve("postgres")).stopLeftovers();
            }
            FileSystemUtils.deleteRecursively(data.resolve("postgres/cluster"));
            FileSystemUtils.deleteRecursively(data.resolve("kafka"));
            Files.deleteIfExists(data.resolve("postgres/postgres.log"));
            Files.deleteIfExists(data.resolve("secrets"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            lock.release();
        }
    }
}
