package vn.kycuong.organisation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.access.Role;
import vn.kycuong.access.StartRefused;

/**
 * Makes the account that opens all others, on a database without accounts. Where the operator configured the database, a
 * start without a name and a good password is refused: nobody could sign in, or anybody.
 */
@Component
@EnableConfigurationProperties(AdministratorSettings.class)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String OFFICIAL = "SYS-QT";
    private static final String BY = Actor.SYSTEM.official();

    private final JdbcAccounts accounts;
    private final JdbcOfficials officials;
    private final PasswordEncoder passwords;
    private final AdministratorSettings settings;
    private final Environment environment;
    private final Problems texts;

    FirstAdministrator(
            JdbcAccounts accounts,
            JdbcOfficials officials,
            PasswordEncoder passwords,
            AdministratorSettings settings,
            Environment environment,
            Problems texts) {
        this.accounts = accounts;
        this.officials = officials;
        this.passwords = passwords;
        this.settings = settings;
        this.environment = environment;
        this.texts = texts;
    }

    void appoint() {
        if (!accounts.none()) {
            return;
        }
        if (settings.name().isBlank() && environment.acceptsProfiles(Profiles.of("embedded"))) {
            LOG.warn("There is no account, and no KYCUONG_ADMIN_NAME: nobody can sign in");
            return;
        }
        var name = settings.name().strip().toLowerCase(Locale.ROOT);
        if (!OpenAccount.NAME.matcher(name).matches()) {
            throw refused("administrator-missing");
        }
        var hash = passwords.encode(password(name));
        officials.add(new Official(OFFICIAL, name, false), BY);
        accounts.open(new Account(name, hash, OFFICIAL, Set.of(Role.ADMINISTRATOR), true, false), BY);
        LOG.info("The account named in KYCUONG_ADMIN_NAME is the first administrator");
    }

    private String password(String name) {
        if (settings.passwordFile().isBlank()) {
            throw refused("administrator-missing");
        }
        try {
            var password = Files.readString(Path.of(settings.passwordFile().strip()), StandardCharsets.UTF_8)
                    .strip();
            if (PasswordRule.isWeak(name, password)) {
                throw refused("administrator-password-weak", PasswordRule.SHORTEST);
            }
            if (PasswordRule.isTooLong(password)) {
                throw refused("administrator-password-too-long", PasswordRule.LONGEST_IN_BYTES);
            }
            return password;
        } catch (IOException | InvalidPathException unreadable) {
            throw refused("administrator-password-unreadable", settings.passwordFile());
        }
    }

    /** In both languages: nobody has chosen one yet. */
    private StartRefused refused(String code, Object... arguments) {
        var given = List.of(arguments);
        return new StartRefused(texts.text(code, given, Locale.forLanguageTag("vi"))
                + System.lineSeparator()
                + texts.text(code, given, Locale.ENGLISH));
    }
}
