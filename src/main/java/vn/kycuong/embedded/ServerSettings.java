package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** PostgreSQL's settings. They are written at every start, so that those of the running version hold. */
final class ServerSettings {

    private static final String FILE = "kycuong.conf";
    private static final long LARGEST_LOG = 10L * 1024 * 1024;

    private static final String DURABLE_AND_LOCAL = """
            # Written by the application at every start; put your own settings after the include in postgresql.conf.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            scram_iterations = %d
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 100
            log_line_prefix = '%%m [%%p] %%u '
            """;

    /** Many rounds slow down whoever guesses a weak password; these are 192 random bits, and rounds slow each start. */
    static final int PASSWORD_ROUNDS = 1;

    private ServerSettings() {}

    static void include(Path cluster) throws IOException {
        Files.writeString(cluster.resolve("postgresql.conf"), "\ninclude '" + FILE + "'\n", StandardOpenOption.APPEND);
    }

    static void write(Path cluster, ServerAccount account) {
        try {
            Path next = cluster.resolve(FILE + ".next");
            Files.writeString(next, DURABLE_AND_LOCAL.formatted(PASSWORD_ROUNDS));
            account.own(next);
            Files.move(
                    next, cluster.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps one log of the past beside the current one. */
    static void trim(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
