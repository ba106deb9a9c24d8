package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class DatabaseRepairTest {

    private Path data;
    private EmbeddedDatabase database;

    @BeforeEach
    void prepare(TestInfo test) {
        data = TestData.fresh(test.getTestMethod().orElseThrow().getName());
        database = database(0);
    }

    @AfterEach
    void stop() {
        database.stop();
    }

    @Test
    void makesAgainWhatWasHalfMade() throws Exception {
        Files.createDirectories(data.resolve("postgres/cluster.next/base"));
        Files.writeString(data.resolve("postgres/cluster.next/postgresql.conf"), "half");
        Files.writeString(data.resolve("postgres/password.next"), "half");
        Files.createDirectories(data.resolve("postgres/programs.next/bin"));

        database.start();

        assertThat(RunningDatabase.asOwner(data, database).answer("select 1")).isEqualTo("1");
        assertThat(data.resolve("postgres/cluster.next")).doesNotExist();
        assertThat(data.resolve("postgres/password.next")).doesNotExist();
    }

    @Test
    void keepsRowsPasswordsAndPortOverARestart() throws Exception {
        database.start();
        RunningDatabase before = RunningDatabase.asOwner(data, database);
        before.execute("create table kept as select 7 as n");
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
        Files.delete(data.resolve("secrets"));
        database = database(0);

        assertThatThrownBy(database::start)
                .isInstanceOfSatisfying(StartRefused.class, refusal -> assertThat(refusal.codes())
                        .containsExactly("secrets-lost"));
    }

    private EmbeddedDatabase database(int port) {
        return new EmbeddedDatabase(data, new Ports(data.resolve("ports")).choice("database", port));
    }
}
