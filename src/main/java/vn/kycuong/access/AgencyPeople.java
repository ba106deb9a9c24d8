package vn.kycuong.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds the account of somebody whom the provider vouched for. None is ever made, and what the person may do is asked of
 * our own tables, now as at each request.
 */
class AgencyPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final String claim;
    private final ActorDirectory directory;

    AgencyPeople(String claim, ActorDirectory directory) {
        this.claim = claim;
        this.directory = directory;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var name = Optional.ofNullable(token.getClaimAsString(claim)).filter(AgencyPeople::isSpelledLikeAnAccount);
        var actor = name.flatMap(directory::actorOf)
                .orElseThrow(() -> new UsernameNotFoundException("no account in use has this name"));
        if (actor.roles().isEmpty() && actor.unit().isEmpty()) {
            throw new AccountExpiredException("holds no post today");
        }
        return new AgencyPerson(token, name.get());
    }

    /** Letter by letter: two who are different people at the provider must not become the same one here. */
    private static boolean isSpelledLikeAnAccount(String name) {
        return name.equals(name.strip().toLowerCase(Locale.ROOT));
    }
}
