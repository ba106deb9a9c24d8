package vn.kycuong.access;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whom the provider vouched for, under the name of the account here. Nothing is granted by the token. */
class AgencyPerson extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String account;

    AgencyPerson(OidcIdToken token, String account) {
        super(List.of(), token);
        this.account = account;
    }

    @Override
    public String getName() {
        return account;
    }
}
