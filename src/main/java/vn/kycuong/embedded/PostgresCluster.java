package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL, and the programs that make, start and stop it. */
final class PostgresCluster {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(2);

    /** Recovery after a crash may take its time. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Path cluster;
    private final Path log;
    private final Path programs;
    private final ServerAccount account;
    private final ServerProcesses processes;

    private PostgresCluster(Path directory, Path programs, ServerAccount account) {
        this.cluster = directory.resolve("cluster");
        this.log = directory.resolve("postgres.log");
        this.programs = programs;
        this.account = account;
        this.processes = new ServerProcesses(cluster);
    }

    static PostgresCluster in(Path directory) {
        Path programs = PostgresBinaries.unpackedIn(directory).resolve("bin");
        ServerAccount account = ServerAccount.suiting(directory.resolve("cluster"));
        account.own(directory);
        return new PostgresCluster(directory, programs, account);
    }

    /** Made beside its place and renamed: what stands in its place is complete. */
    void createIfMissing(Login superuser) {
        if (Files.exists(cluster)) {
            return;
        }
        Path next = cluster.resolveSibling("cluster.next");
        Path password = cluster.resolveSibling("cluster.password");
        try {
            FileSystemUtils.deleteRecursively(next);
            Files.deleteIfExists(password);
            Files.writeString(password, superuser.password());
            account.own(password);
            initdb(next, password, superuser.user());
            ServerSettings.include(next);
            Files.move(next, cluster, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel parent = FileChannel.open(cluster.getParent(), StandardOpenOption.READ)) {
                parent.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            password.toFile().delete();
        }
    }

    private void initdb(Path place, Path password, String superuser) {
        Program.run(
                        INITDB_LIMIT,
                        account.command(
                                programs.resolve("initdb"),
                                "--pgdata=" + place,
                                "--username=" + superuser,
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--data-checksums",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--lc-ctype=C.UTF-8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8"))
                .orRefuse("database-not-created", cluster);
    }

    void start(int port) {
        ServerSettings.write(cluster, account);
        ServerSettings.trim(log);
        Program.run(START_LIMIT, control("start", START_LIMIT, "--log=" + log, "--options=-p " + port))
                .orRefuse("database-not-started", log);
    }

    /** Failing is not fatal: a killed server counts as running until the system has forgotten it. */
    void stop() {
        Program.Outcome outcome = Program.run(STOP_LIMIT.plusSeconds(5), control("stop", STOP_LIMIT, "--mode=fast"));
        if (outcome.failed()) {
            LOG.warn("PostgreSQL did not stop as asked: {}", outcome.output());
            processes.kill();
        }
    }

    /** Stops a server that a killed JVM left, and the children that a killed server left. */
    void stopLeftovers() {
        if (processes.leaderRuns()) {
            LOG.info("A PostgreSQL that was left running is stopped.");
            stop();
        }
        processes.kill();
        processes.forgetLeader();
    }

    private List<String> control(String action, Duration limit, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(action, "--pgdata=" + cluster, "--wait", "--timeout=" + limit.toSeconds(), "--silent"));
        arguments.addAll(List.of(more));
        return account.command(programs.resolve("pg_ctl"), arguments.toArray(String[]::new));
    }
}
