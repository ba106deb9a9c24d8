package vn.kycuong.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;

/** The accounts, for who looks after them. */
@Questions
public class AccountQueries {

    public record Row(String name, String official, Set<Role> roles, boolean enabled, boolean demonstration) {}

    private static final String READ = "account.read";

    private final Accounts accounts;
    private final Permissions permissions;

    AccountQueries(Accounts accounts, Permissions permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    public List<Row> accounts(Actor by) {
        permissions.require(by, READ);
        return accounts.all().stream().map(AccountQueries::row).toList();
    }

    /** In the order of their names. */
    public NumberedPage<Row> page(Actor by, int number) {
        permissions.require(by, READ);
        return NumberedPage.of(number, (offset, limit) -> accounts.page(offset, limit).stream()
                .map(AccountQueries::row)
                .toList());
    }

    public Optional<Row> ofOfficial(Actor by, String official) {
        permissions.require(by, READ);
        return accounts.byOfficial(official).map(AccountQueries::row);
    }

    /** @throws NotFound when there is no such account */
    public Row one(Actor by, String name) {
        permissions.require(by, READ);
        return accounts.byName(name).map(AccountQueries::row).orElseThrow(NotFound::new);
    }

    private static Row row(Account account) {
        return new Row(account.name(), account.official(), account.roles(), account.enabled(), account.demonstration());
    }
}
