package vn.kycuong.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.kycuong.MovableClock;

/** Somebody on the way to the agency's provider and back for a signature, in one session, at the door that reads the answer. */
final class WayForASignature implements AutoCloseable {

    static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");

    private static final Map<String, Actor> IN_USE = Map.of(
            "kiemtra1", new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT"),
            "kiemtra2", new Actor("CC-002", Set.of(Role.INSPECTOR), Set.of(), "MH-KT"));

    final MovableClock clock = new MovableClock();
    final MockHttpSession session = new MockHttpSession();
    final ToldIssuer issuer;

    /** Accounts whose login counted as a failed one. */
    final List<String> counted = new ArrayList<>();

    private final AgencyProvider provider;
    private final FreshLoginDoor door;

    WayForASignature() throws IOException {
        clock.stopAt(ASKED);
        issuer = new ToldIssuer();
        var line = new JdkClientHttpRequestFactory();
        provider = new AgencyProvider(issuer.address(), "ky-cuong", "secret", line, clock);
        var people = new AgencyPeople("preferred_username", account -> Optional.ofNullable(IN_USE.get(account)));
        var agency = new AgencyDoor(issuer.address(), provider, people, new AgencyTokens(line, clock), line, clock);
        door = agency.freshLogins(new Counting(counted));
    }

    private record Counting(List<String> failed) implements AuthenticationEventPublisher {

        @Override
        public void publishAuthenticationSuccess(Authentication who) {
            throw new AssertionError("nobody signs in by it");
        }

        @Override
        public void publishAuthenticationFailure(AuthenticationException reason, Authentication who) {
            failed.add(who.getName());
        }
    }

    /** A form that waits to be signed. */
    void begin(String id, String address, String matter) {
        var form = new PendingSignature.Form(address, "CC-001", matter, Map.of());
        PendingSignatures.keep(session, new PendingSignature(id, "kiemtra1", form, null, null, null));
    }

    OAuth2AuthorizationRequest ask() {
        return ask("one");
    }

    OAuth2AuthorizationRequest ask(String id) {
        var going = request("/oauth2/authorization/agency");
        going.addParameter("signature", id);
        var question = Objects.requireNonNull(new AgencyRequests(provider, clock).resolve(going));
        new AgencyQuestions().saveAuthorizationRequest(question, going, new MockHttpServletResponse());
        return question;
    }

    /** Logged in half a minute after the question. */
    JWTClaimsSet loggedIn(OAuth2AuthorizationRequest question, UnaryOperator<JWTClaimsSet.Builder> told) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer.address().toString())
                .subject("sub-1")
                .audience("ky-cuong")
                .issueTime(Date.from(ASKED.plusSeconds(30)))
                .expirationTime(Date.from(ASKED.plus(Duration.ofMinutes(5))))
                .claim("auth_time", ASKED.plusSeconds(30).getEpochSecond())
                .claim("nonce", question.getAdditionalParameters().get("nonce"))
                .claim("preferred_username", "kiemtra1");
        return told.apply(claims).build();
    }

    @Nullable
    String answered(OAuth2AuthorizationRequest question) throws Exception {
        var request = request(AgencyDoor.ANSWERS);
        request.addParameter("code", "once");
        request.addParameter("state", question.getState());
        return through(request);
    }

    @Nullable
    String through(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response.getRedirectedUrl();
    }

    MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSession(session);
        return request;
    }

    PendingSignature pending() {
        return PendingSignatures.find(request("/"), "one").orElseThrow();
    }

    @Override
    public void close() {
        issuer.close();
    }
}
