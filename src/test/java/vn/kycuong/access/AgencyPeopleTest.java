package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Whoever the provider vouches for is somebody here only by an account in use and a post or a right. */
class AgencyPeopleTest {

    private static final Map<String, Actor> IN_USE = Map.of(
            "kiemtra1", new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT"),
            "moi1", new Actor("CC-050", Set.of(), Set.of(), "MH-A"),
            "kiemtoan1", new Actor("CC-103", Set.of(Role.AUDITOR), Set.of(), ""),
            "nghi1", new Actor("CC-099", Set.of(), Set.of(), ""));

    private final AgencyPeople people = people("preferred_username");

    @Test
    void comeInUnderTheNameOfTheirAccountAndWithNothingFromTheToken() {
        var person = people.loadUser(token(Map.of("preferred_username", "kiemtra1", "roles", Set.of("LEADERSHIP"))));

        assertThat(person.getName()).isEqualTo("kiemtra1");
        assertThat(person.getAuthorities()).isEmpty();
    }

    @Test
    void areKnownByAnotherClaimWhereThatIsConfigured() {
        var person = people("account").loadUser(token(Map.of("preferred_username", "nguoila", "account", "kiemtra1")));

        assertThat(person.getName()).isEqualTo("kiemtra1");
    }

    /** The last one looks like the account, and its letter K becomes one when it is written small. */
    @ParameterizedTest
    @ValueSource(strings = {"nguoila", "Kiemtra1", " kiemtra1", "\u212Aiemtra1"})
    void areNobodyUnderAnyOtherName(String name) {
        assertThatThrownBy(() -> people.loadUser(token(Map.of("preferred_username", name))))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void areNobodyWithoutAName() {
        assertThatThrownBy(() -> people.loadUser(token(Map.of()))).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void needAPostUnlessTheirRightNeedsNone() {
        assertThat(people.loadUser(token(Map.of("preferred_username", "moi1"))).getName())
                .isEqualTo("moi1");
        assertThat(people.loadUser(token(Map.of("preferred_username", "kiemtoan1")))
                        .getName())
                .isEqualTo("kiemtoan1");
        assertThatThrownBy(() -> people.loadUser(token(Map.of("preferred_username", "nghi1"))))
                .isInstanceOf(AccountExpiredException.class);
    }

    private static AgencyPeople people(String claim) {
        return new AgencyPeople(
                claim, account -> Optional.ofNullable(IN_USE.get(account.strip().toLowerCase(Locale.ROOT))));
    }

    private static OidcUserRequest token(Map<String, Object> said) {
        var provider = ClientRegistration.withRegistrationId("agency")
                .clientId("ky-cuong")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://issuer.example/auth")
                .tokenUri("https://issuer.example/token")
                .build();
        var from = Instant.parse("2026-11-23T01:00:00Z");
        var until = from.plusSeconds(300);
        var claims = new HashMap<>(said);
        claims.put("sub", "f0e1");
        return new OidcUserRequest(
                provider,
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "access", from, until),
                new OidcIdToken("token", from, until, claims));
    }
}
