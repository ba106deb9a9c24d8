package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    private static Path data;
    private static EmbeddedDatabase database;
    private static RunningDatabase owner;
    private static RunningDatabase application;

    @BeforeAll
    static void start() {
        data = TestData.fresh("database");
        database = new EmbeddedDatabase(data, new Ports(data.resolve("ports")).choice("database", 0));
        database.start();
        owner = RunningDatabase.asOwner(data, database);
        application = RunningDatabase.asApplication(data, database);
    }

    @AfterAll
    static void stop() {
        database.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void isDurableAndLocal(String setting, String value) throws SQLException {
        assertThat(application.answer("show " + setting)).isEqualTo(value);
    }

    @Test
    void hasNoSocketThatAsksForNoPassword() throws SQLException {
        assertThat(superuser().answer("show unix_socket_directories")).isEmpty();
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        RunningDatabase guess = new RunningDatabase(data, database.url(), new Login("kycuong_owner", "guess"));

        assertThatThrownBy(() -> guess.answer("select 1")).hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsPasswordsFromOthers() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets"))))
                .isEqualTo("rw-------");
        assertThat(database.owner().password())
                .hasSize(32)
                .isNotEqualTo(database.application().password());
    }

    @Test
    void givesTheApplicationNoMoreThanALogin() throws SQLException {
        assertThat(application.answer("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                        + " from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> application.execute("create table mine (n int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsTheOwnerMakeTheSchema() throws SQLException {
        assertThat(owner.answer("select pg_get_userbyid(datdba) from pg_database where datname = 'kycuong'"))
                .isEqualTo("kycuong_owner");
        assertThat(owner.answer("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        owner.execute("create extension if not exists btree_gist");
        owner.execute("create extension if not exists unaccent");
        owner.execute("create extension if not exists pg_trgm");
    }

    @Test
    void readsVietnamese() throws SQLException {
        owner.execute("create extension if not exists unaccent");
        owner.execute("create extension if not exists pg_trgm");

        assertThat(owner.answer("select lower('ĐẶNG THỊ ƯỚC')")).isEqualTo("đặng thị ước");
        assertThat(owner.answer("select lower(unaccent('Đặng Thị Ước'))")).isEqualTo("dang thi uoc");
        assertThat(owner.answer("select similarity('Ước', 'ước')")).isEqualTo("1");
        assertThat(owner.answer("select string_agg(n, ' ' order by n collate \"vi-x-icu\")"
                        + " from unnest(array['đ', 'e', 'd', 'ă', 'b', 'a']) n"))
                .isEqualTo("a ă b d đ e");
    }

    @Test
    void comesBackWithEveryCommittedRowWhenItsServerIsKilled() throws Exception {
        owner.execute("create table kept (n int)");
        owner.execute("insert into kept values (7)");

        owner.leader().destroyForcibly();

        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> owner.answer("select n from kept")
                .equals("7"));
    }

    private static RunningDatabase superuser() {
        return new RunningDatabase(
                data, database.url(), new Secrets(data.resolve("secrets")).login(EmbeddedDatabase.SUPERUSER));
    }
}
