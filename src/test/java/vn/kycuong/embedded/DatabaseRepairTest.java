package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class DatabaseRepairTest {

    private static Path data;

    private EmbeddedDatabase database = database(0);

    @BeforeAll
    static void leaveWhatAKilledFirstStartLeaves() throws IOException {
        data = TestData.fresh("repair");
        Files.createDirectories(data.resolve("postgres/cluster.next/base"));
        Files.writeString(data.resolve("postgres/cluster.next/postgresql.conf"), "half");
        Files.writeString(data.resolve("postgres/password.next"), "half");
    }

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void makesAgainWhatWasHalfMade() throws Exception {
        database.start();

        assertThat(RunningDatabase.asOwner(data, database).answer("select 1")).isEqualTo("1");
        assertThat(data.resolve("postgres/cluster.next")).doesNotExist();
        assertThat(data.resolve("postgres/password.next")).doesNotExist();
    }

    @Test
    void keepsRowsPasswordsAndPortOverARestart() throws Exception {
        database.start();
        RunningDatabase before = RunningDatabase.asOwner(data, database);
        before.execute("create table if not exists kept as select 7 as n");
        database.stop();
        database = database(0);

        database.start();

        assertThat(before.answer("select n from kept")).isEqualTo("7");
        assertThat(database.url()).isEqualTo(before.url());
    }

    @Test
    void sparesAStrangerWhoGotTheProcessIdOfAKilledServer() throws Exception {
        database.start();
        database.stop();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), stranger.pid() + "\n");
            database = database(0);

            database.start();
            database.stop();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void unpacksAgainWhatWasHalfUnpacked() throws IOException {
        Path directory = TestData.fresh("unpacking").resolve("postgres");
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory.resolve("programs.next/bin"));
        Files.writeString(directory.resolve("programs.next/bin/postgres"), "half");

        Path programs = PostgresBinaries.unpackedIn(directory);

        assertThat(programs.resolve("bin/postgres")).isExecutable();
        assertThat(Files.size(programs.resolve("bin/postgres"))).isGreaterThan(1_000_000);
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            database = database(occupied.getLocalPort());

            assertThatThrownBy(database::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("postgres.log")
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void saysThatTheSecretsAreLost() throws IOException {
        database.start();
        database.stop();
        Path elsewhere = Files.move(data.resolve("secrets"), data.resolve("secrets.elsewhere"));
        try {
            database = database(0);

            assertThatThrownBy(database::start)
                    .isInstanceOfSatisfying(StartRefused.class, refusal -> assertThat(refusal.codes())
                            .containsExactly("secrets-lost"));
        } finally {
            Files.move(elsewhere, data.resolve("secrets"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private EmbeddedDatabase database(int port) {
        return new EmbeddedDatabase(data, new Ports(data.resolve("ports")).choice("database", port));
    }
}
