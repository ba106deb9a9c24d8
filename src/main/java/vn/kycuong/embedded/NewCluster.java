package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** Makes a cluster beside its place and renames it, so that what stands in its place is complete. */
final class NewCluster {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Path place;
    private final Path initdb;
    private final ServerAccount account;

    NewCluster(Path place, Path initdb, ServerAccount account) {
        this.place = place;
        this.initdb = initdb;
        this.account = account;
    }

    void create(Login superuser) {
        Path next = place.resolveSibling("cluster.next");
        Path password = place.resolveSibling("password.next");
        try {
            FileSystemUtils.deleteRecursively(next);
            OwnerOnly.write(password, superuser.password());
            account.own(password);
            initialise(next, password, superuser.user());
            Files.delete(password);
            ServerSettings.include(next);
            Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel parent = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // The built-in locale folds Vietnamese letters alike on every system; that of the C library serves trigrams only.
    private void initialise(Path next, Path password, String superuser) {
        Program.Outcome outcome = Program.run(
                LIMIT,
                account.command(
                        initdb,
                        "--pgdata=" + next,
                        "--username=" + superuser,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--set=scram_iterations=" + ServerSettings.PASSWORD_ROUNDS,
                        "--data-checksums",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--lc-ctype=" + (System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8"),
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        if (outcome.failed()) {
            throw StartRefused.because("database-not-created", place, outcome.output());
        }
    }
}
