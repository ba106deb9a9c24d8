package vn.kycuong.organisation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Gives an official an account to sign in with. */
@UseCase
public class OpenAccount {

    public record Command(String name, String password, String official, Set<Role> roles, Actor by)
            implements vn.kycuong.access.Command {

        /** Without the password, which has no business in a log. */
        @Override
        public String toString() {
            return "OpenAccount[" + name + "]";
        }
    }

    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final JdbcAccounts accounts;
    private final JdbcOfficials officials;
    private final PasswordEncoder passwords;
    private final Permissions permissions;

    OpenAccount(JdbcAccounts accounts, JdbcOfficials officials, PasswordEncoder passwords, Permissions permissions) {
        this.accounts = accounts;
        this.officials = officials;
        this.passwords = passwords;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        var official = officials.lock(command.official());
        permissions.require(command.by(), "account.open");
        var name = command.name().strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw RuleViolation.invalid("account-name-invalid");
        }
        if (official.isEmpty()) {
            throw RuleViolation.invalid("official-unknown", command.official());
        }
        PasswordRule.check(name, command.password());
        if (accounts.byName(name).isPresent()) {
            throw RuleViolation.refused("account-name-taken", name);
        }
        if (accounts.byOfficial(command.official()).isPresent()) {
            throw RuleViolation.refused("official-has-account", command.official());
        }
        var hash = passwords.encode(command.password());
        accounts.open(
                new Account(name, hash, command.official(), command.roles(), true, false),
                command.by().official());
    }
}
