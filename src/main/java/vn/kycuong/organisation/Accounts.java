package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.FreshLogin;
import vn.kycuong.access.Proof;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.TypedPassword;

/** The accounts, for whoever signs people in. Reads afresh every time, so that a disabled account stops at once. */
@Component
public class Accounts {

    private final JdbcAccounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcAccounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Finds an account, disabled ones too; capital letters make no difference. */
    public Optional<Account> byName(String name) {
        return plain(name).flatMap(accounts::byName);
    }

    /** The same with the posts of that day. */
    Optional<JdbcAccounts.Holder> holder(String name, LocalDate on) {
        return plain(name).flatMap(plain -> accounts.holder(plain, on));
    }

    public Optional<Account> byOfficial(String official) {
        return accounts.byOfficial(official);
    }

    /** Which of these officials have an account that can sign in. */
    public Set<String> enabledAmong(Set<String> officials) {
        return accounts.enabledAmong(officials);
    }

    /**
     * That it is the acting person who signs.
     *
     * @throws RuleViolation when the password is wrong, or the login is somebody else's
     */
    public Confirmed confirm(Actor by, Proof proof) {
        var account = byOfficial(by.official()).filter(Account::enabled);
        if (proof instanceof FreshLogin login) {
            if (account.filter(own -> login.isOf(own.name())).isEmpty()) {
                throw RuleViolation.refused("login-of-another");
            }
            return Confirmed.atTheAgency(by.official(), login.spend());
        }
        var typed = ((TypedPassword) proof).text();
        if (account.filter(own -> passwords.matches(typed, own.passwordHash())).isEmpty()) {
            throw RuleViolation.invalid("password-wrong");
        }
        return Confirmed.byPassword(by.official());
    }

    /** Codes of the officials who hold a role now, by an account that can sign in and the posts that the role needs. */
    public Set<String> officialsWith(Role role) {
        return accounts.officialsWith(role, RoleBearing.positionsFor(role), LocalDate.now(clock));
    }

    private static Optional<String> plain(String name) {
        return Optional.of(name.strip().toLowerCase(Locale.ROOT))
                .filter(plain -> OpenAccount.NAME.matcher(plain).matches());
    }

    List<Account> page(int offset, int limit) {
        return accounts.page(offset, limit);
    }

    List<Account> all() {
        return accounts.all();
    }
}
