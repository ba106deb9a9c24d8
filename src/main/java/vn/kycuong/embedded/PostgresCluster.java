package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one PostgreSQL, and starting and stopping it on them. */
final class PostgresCluster {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);

    /** Recovery after a crash may take its time. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int TELLING_LINES = 8;

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

    void createIfMissing(Login superuser) {
        if (Files.notExists(cluster)) {
            new NewCluster(cluster, programs.resolve("initdb"), account).create(superuser);
        }
    }

    void start(int port) {
        ServerSettings.write(cluster, account);
        ServerSettings.trim(log);
        Program.Outcome outcome =
                Program.run(START_LIMIT, control("start", START_LIMIT, "--log=" + log, "--options=-p " + port));
        if (outcome.failed()) {
            throw StartRefused.because("database-not-started", log, outcome.output() + "\n" + lastWords());
        }
    }

    /** Failing to stop is not fatal; whatever is left is killed, and the write-ahead log repairs the rest. */
    void stop() {
        if (processes.leaderRuns()) {
            Program.Outcome outcome =
                    Program.run(STOP_LIMIT.plusSeconds(5), control("stop", STOP_LIMIT, "--mode=fast"));
            if (outcome.failed()) {
                LOG.warn("PostgreSQL did not stop as asked: {}", outcome.output());
            }
        }
        processes.kill();
    }

    /** Stops a server that a killed JVM left, and the children that a killed server left. */
    void stopLeftovers() {
        stop();
        processes.forgetLeader();
    }

    private List<String> control(String action, Duration limit, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(action, "--pgdata=" + cluster, "--wait", "--timeout=" + limit.toSeconds(), "--silent"));
        arguments.addAll(List.of(more));
        return account.command(programs.resolve("pg_ctl"), arguments.toArray(String[]::new));
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TELLING_LINES), lines.size()));
        } catch (IOException silent) {
            return "";
        }
    }
}
