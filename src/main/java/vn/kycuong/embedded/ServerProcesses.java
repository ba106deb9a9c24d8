package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The processes of one cluster. A process id in a file proves nothing, since the system reuses ids and keeps killed
 * processes in its table for a while; a PostgreSQL whose working directory is the cluster does. Only Linux shows
 * that; elsewhere the programs of PostgreSQL have to do.
 */
final class ServerProcesses {

    private static final Path TABLE = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path cluster;

    ServerProcesses(Path cluster) {
        this.cluster = cluster;
    }

    boolean leaderRuns() {
        return leader().filter(this::serves).isPresent();
    }

    /** They hold the memory and the files of a server that is gone; committed work is in the write-ahead log. */
    void kill() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = running();
        while (!left.isEmpty() && System.nanoTime() < end) {
            left.forEach(ProcessHandle::destroyForcibly);
            Pause.of(Duration.ofMillis(50));
            left = running();
        }
    }

    /** Called when none is left: an id that now belongs to another process would stop PostgreSQL from starting. */
    void forgetLeader() {
        try {
            if (Files.exists(TABLE)) {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<ProcessHandle> running() {
        return Files.exists(TABLE)
                ? ProcessHandle.allProcesses().filter(this::serves).toList()
                : List.of();
    }

    private Optional<ProcessHandle> leader() {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0)));
        } catch (IOException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    private boolean serves(ProcessHandle process) {
        if (!Files.exists(TABLE)) {
            return process.info()
                    .command()
                    .filter(command -> command.endsWith("/postgres"))
                    .isPresent();
        }
        Path entry = TABLE.resolve(Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(entry.resolve("cwd")).equals(cluster.toRealPath())
                    && Files.readSymbolicLink(entry.resolve("exe")).toString().contains("/bin/postgres");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
