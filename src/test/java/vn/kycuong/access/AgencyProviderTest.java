package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kycuong.MovableClock;

/** The provider is asked when somebody comes, believed only as far as it may be, and may be away. */
class AgencyProviderTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private final ToldIssuer issuer;
    private final MovableClock clock = new MovableClock();
    private final AgencyProvider provider;

    AgencyProviderTest() throws IOException {
        issuer = new ToldIssuer();
        clock.stopAt(MORNING);
        provider = provider(issuer.address());
    }

    @AfterEach
    void hangUp() {
        issuer.close();
    }

    @Test
    void isNotAskedBeforeSomebodyComesAndThenOnlyNowAndThen() {
        assertThat(issuer.timesAsked()).isZero();
        assertThat(provider.asked().getProviderDetails().getTokenUri()).isEqualTo(issuer.address() + "/token");
        provider.asked();
        assertThat(issuer.timesAsked()).isEqualTo(1);

        clock.stopAt(MORNING.plusSeconds(6));
        provider.asked();
        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void isTheOnlyOne() {
        assertThat(provider.findByRegistrationId("another")).isNull();
        assertThat(issuer.timesAsked()).isZero();
    }

    @Test
    void isAskedWithStateNonceAndProofKey() {
        var question = Objects.requireNonNull(new AgencyRequests(provider, clock).resolve(knocking()));
        var asked = UriComponentsBuilder.fromUriString(question.getAuthorizationRequestUri())
                .build()
                .getQueryParams();

        assertThat(asked).containsKeys("state", "nonce", "code_challenge").doesNotContainKey("prompt");
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.getFirst("response_type")).isEqualTo("code");
        assertThat(asked.getFirst("redirect_uri")).endsWith("/login/oauth2/code/agency");
    }

    @Test
    void asksAgainWhoItIsForWhoWasRefused() {
        var knocking = knocking();
        knocking.addParameter("again", "");

        assertThat(Objects.requireNonNull(new AgencyRequests(provider, clock).resolve(knocking))
                        .getAuthorizationRequestUri())
                .contains("prompt=login", "code_challenge=");
    }

    @Test
    void isAwayWhenItSpeaksForAnotherIssuer() {
        issuer.speaksFor("https://elsewhere.example");

        assertThatThrownBy(provider::asked).isInstanceOf(AgencyProvider.Away.class);
        assertThat(provider.answers()).isFalse();
    }

    @Test
    void isAwayWhenItPointsToAnUnsafePlace() {
        issuer.pointsTo("ldap://elsewhere.example");

        assertThatThrownBy(provider::asked).isInstanceOf(AgencyProvider.Away.class);
    }

    @Test
    void isAskedAgainSoonAfterItWasAway() {
        issuer.speaksFor("https://elsewhere.example");
        assertThat(provider.answers()).isFalse();
        issuer.speaksFor(issuer.address().toString());
        assertThat(provider.answers()).isFalse();

        clock.stopAt(MORNING.plusSeconds(6));
        assertThat(provider.answers()).isTrue();
    }

    @Test
    void sendsNobodyWhereNobodyAnswers() {
        provider.asked();
        issuer.close();
        clock.stopAt(MORNING.plusSeconds(6));

        assertThatThrownBy(() -> new AgencyRequests(provider, clock).resolve(knocking()))
                .isInstanceOf(AgencyProvider.Away.class);
        assertThat(provider.findByRegistrationId("agency")).isNotNull();
    }

    @Test
    void saysWhyNobodyCameIn() throws IOException {
        assertThat(said(new UsernameNotFoundException("nobody"))).isEqualTo("/login?agency=unknown");
        assertThat(said(new AccountExpiredException("no post"))).isEqualTo("/login?agency=without-post");
        assertThat(said(new OAuth2AuthenticationException("invalid_state"))).isEqualTo("/login?agency=failed");
        var away = new AgencyProvider.Away(new IOException("silent"));
        assertThat(said(new InternalAuthenticationServiceException("discovery", away)))
                .isEqualTo("/login?agency=away");
    }

    private static String said(AuthenticationException reason) throws IOException {
        var response = new MockHttpServletResponse();
        new AgencyRefusals().onAuthenticationFailure(new MockHttpServletRequest(), response, reason);
        return String.valueOf(response.getRedirectedUrl());
    }

    private static MockHttpServletRequest knocking() {
        var request = new MockHttpServletRequest("GET", "/oauth2/authorization/agency");
        request.setServletPath("/oauth2/authorization/agency");
        return request;
    }

    private AgencyProvider provider(URI address) {
        return new AgencyProvider(address, "ky-cuong", "secret", new JdkClientHttpRequestFactory(), clock);
    }
}
