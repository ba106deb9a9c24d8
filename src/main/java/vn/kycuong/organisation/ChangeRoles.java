package vn.kycuong.organisation;

import java.util.List;
import java.util.Set;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Sets the roles of an account to exactly these. What was held before stays on record, with who took it away. */
@UseCase
public class ChangeRoles {

    public record Command(String name, Set<Role> roles, Actor by) implements vn.kycuong.access.Command {

        public Command {
            roles = Set.copyOf(roles);
        }
    }

    private final JdbcAccounts accounts;
    private final Permissions permissions;

    ChangeRoles(JdbcAccounts accounts, Permissions permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        var administrators = accounts.lockHolders(Role.ADMINISTRATOR);
        var found = accounts.lock(command.name());
        permissions.require(command.by(), "account.change-roles");
        var account = found.orElseThrow(NotFound::new);
        if (account.official().equals(command.by().official())) {
            throw RuleViolation.refused("own-roles");
        }
        if (administrators.equals(List.of(account.name())) && !command.roles().contains(Role.ADMINISTRATOR)) {
            throw RuleViolation.refused("account-of-last-administrator");
        }
        var by = command.by().official();
        account.roles().stream()
                .filter(role -> !command.roles().contains(role))
                .forEach(role -> accounts.withdraw(account.name(), role, by));
        command.roles().stream()
                .filter(role -> !account.roles().contains(role))
                .forEach(role -> accounts.grant(account.name(), role, by));
    }
}
