package vn.kycuong.organisation;

import org.springframework.security.crypto.password.PasswordEncoder;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Everybody may change their own password, and nobody another's. */
@UseCase
public class ChangePassword {

    public record Command(String currentPassword, String newPassword, Actor by) implements vn.kycuong.access.Command {

        /** Without the passwords, which have no business in a log. */
        @Override
        public String toString() {
            return "ChangePassword[" + by.official() + "]";
        }
    }

    private final JdbcAccounts accounts;
    private final PasswordEncoder passwords;
    private final Permissions permissions;

    ChangePassword(JdbcAccounts accounts, PasswordEncoder passwords, Permissions permissions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        var name = accounts.byOfficial(command.by().official())
                .orElseThrow(NotFound::new)
                .name();
        var account = accounts.lock(name).orElseThrow(NotFound::new);
        permissions.require(command.by(), "account.change-password");
        if (!passwords.matches(command.currentPassword(), account.passwordHash())) {
            throw RuleViolation.refused("password-wrong");
        }
        PasswordRule.check(name, command.newPassword());
        if (passwords.matches(command.newPassword(), account.passwordHash())) {
            throw RuleViolation.refused("password-unchanged");
        }
        accounts.changePassword(name, passwords.encode(command.newPassword()));
    }
}
