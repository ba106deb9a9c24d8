package vn.kycuong.organisation;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets people sign in with their accounts. It grants nothing: what they may do is asked anew at each request. */
@Component
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.byName(name)
                .map(account -> User.withUsername(account.name())
                        .password(account.passwordHash())
                        .disabled(!account.enabled())
                        .authorities(new String[0])
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }
}
