package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.kycuong.RealTest;
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Problems;
import vn.kycuong.access.Reading;
import vn.kycuong.access.Role;
import vn.kycuong.access.StartRefused;

@RealTest
class FirstAdministratorTest {

    @TempDir
    private Path directory;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Problems texts;

    @Autowired
    private Clock clock;

    @Autowired
    private Reading reading;

    @Autowired
    private JsonColumns json;

    private final List<Account> opened = new ArrayList<>();
    private boolean alreadyAccounts;

    @Test
    void opensAllOtherAccounts() throws IOException {
        appoint("QuanTri", secret("sông dài cá lội\n"));

        assertThat(opened).singleElement().satisfies(account -> {
            assertThat(account.name()).isEqualTo("quantri");
            assertThat(account.roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
            assertThat(passwords.matches("sông dài cá lội", account.passwordHash()))
                    .isTrue();
        });
    }

    @Test
    void isNotNeededOnceThereAreAccounts() {
        alreadyAccounts = true;
        appoint("", "");
        assertThat(opened).isEmpty();
    }

    @Test
    void isNeededOnAnEmptyDatabase() {
        assertRefused("", "", "KYCUONG_ADMIN_NAME");
        assertRefused("quantri", "", "KYCUONG_ADMIN_PASSWORD_FILE");
        assertRefused("quantri", directory.resolve("missing").toString(), "missing");
    }

    @Test
    void needsAGoodPassword() throws IOException {
        assertRefused("quantri", secret("ngắn"), "12");
        assertRefused("quantri", secret("minhhoa-2026"), "12");
        assertRefused("quantri", secret("sông dài cá lội biệt tăm ".repeat(4)), "72");
    }

    private void assertRefused(String name, String file, String hint) {
        assertThatThrownBy(() -> appoint(name, file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(hint);
        assertThat(opened).isEmpty();
    }

    private void appoint(String name, String file) {
        new FirstAdministrator(
                        new RecordedAccounts(),
                        new ForgottenOfficials(),
                        passwords,
                        new AdministratorSettings(name, file),
                        new StandardEnvironment(),
                        texts)
                .appoint();
    }

    private String secret(String password) throws IOException {
        return Files.writeString(directory.resolve("secret"), password).toString();
    }

    private final class RecordedAccounts extends JdbcAccounts {

        RecordedAccounts() {
            super(database, clock, reading, json);
        }

        @Override
        boolean none() {
            return !alreadyAccounts;
        }

        @Override
        void open(Account account, String by) {
            opened.add(account);
        }
    }

    private final class ForgottenOfficials extends JdbcOfficials {

        ForgottenOfficials() {
            super(database, clock, reading);
        }

        @Override
        boolean add(Official official, String by) {
            return true;
        }
    }
}
