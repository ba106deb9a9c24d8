package vn.kycuong.organisation;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/** Takes an account out of use for good; the official and the record of what was done stay. */
@UseCase
public class DisableAccount {

    public record Command(String name, Actor by) implements vn.kycuong.access.Command {}

    private final JdbcAccounts accounts;
    private final Permissions permissions;

    DisableAccount(JdbcAccounts accounts, Permissions permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    public void handle(Command command) {
        var administrators = accounts.lockHolders(Role.ADMINISTRATOR);
        var found = accounts.lock(command.name());
        permissions.require(command.by(), "account.disable");
        var account = found.orElseThrow(NotFound::new);
        if (!account.enabled()) {
            throw RuleViolation.refused("account-already-disabled", account.name());
        }
        if (administrators.equals(List.of(account.name()))) {
            throw RuleViolation.refused("account-of-last-administrator");
        }
        accounts.disable(account.name(), command.by().official());
    }
}
