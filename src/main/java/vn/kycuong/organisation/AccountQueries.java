package vn.kycuong.organisation;

import java.util.List;
import java.util.Set;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;

/** The accounts, for who looks after them. */
@Questions
public class AccountQueries {

    public record Row(String name, String official, Set<Role> roles, boolean enabled, boolean demonstration) {}

    private final Accounts accounts;
    private final Permissions permissions;

    AccountQueries(Accounts accounts, Permissions permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    public List<Row> accounts(Actor by) {
        permissions.require(by, "account.read");
        return accounts.all().stream()
                .map(account -> new Row(
                        account.name(),
                        account.official(),
                        account.roles(),
                        account.enabled(),
                        account.demonstration()))
                .toList();
    }
}
