package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import vn.kycuong.MovableClock;

/** What the provider answers about a signature proves it only for the person who asked, by a login after the question. */
class FreshLoginDoorTest {

    private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");
    private static final Map<String, Actor> IN_USE = Map.of(
            "kiemtra1", new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT"),
            "kiemtra2", new Actor("CC-002", Set.of(Role.INSPECTOR), Set.of(), "MH-KT"));

    private final MovableClock clock = new MovableClock();
    private final MockHttpSession session = new MockHttpSession();
    private final Authentication signedIn = AtTheAgency.token("kiemtra1", "sub-1");
    private final List<String> counted = new ArrayList<>();
    private final ToldIssuer issuer;
    private final AgencyProvider provider;
    private final FreshLoginDoor door;

    FreshLoginDoorTest() throws IOException {
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

    @BeforeEach
    void comeFromTheProvider() {
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        var form = new PendingSignature.Form("/inspections/1/decision", "CC-001", "matter", Map.of());
        PendingSignatures.keep(session, new PendingSignature("one", "kiemtra1", form, null, null, null));
    }

    @AfterEach
    void hangUp() {
        SecurityContextHolder.clearContext();
        issuer.close();
    }

    @Test
    void aLoginAfterTheQuestionProvesIt() throws Exception {
        var question = ask();
        clock.stopAt(ASKED.plusSeconds(40));
        issuer.saysOfWhoLoggedIn(loggedIn(question, claims -> claims));

        assertThat(answered(question)).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(pending().proven())
                .isEqualTo(new PendingSignature.Proven(ASKED.plusSeconds(30), ASKED.plusSeconds(40)));
        assertThat(pending().refusal()).isNull();
        assertThat(counted).isEmpty();
    }

    @Test
    void itIsAskedForALoginNowAsStrictlyAsEver() {
        assertThat(ask().getAuthorizationRequestUri())
                .contains("prompt=login", "max_age=0", "state=", "nonce=", "code_challenge=", "S256");
    }

    @Test
    void theSessionStaysWhoseItWasWhoeverLoggedIn() throws Exception {
        var before = session.getId();
        var question = ask();
        issuer.saysOfWhoLoggedIn(loggedIn(question, claims -> claims.claim("preferred_username", "kiemtra2")
                .subject("sub-2")));
        answered(question);

        assertThat(pending().refusal()).isEqualTo("login-of-another");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(signedIn);
        assertThat(session.getId()).isEqualTo(before);
        assertThat(counted).containsExactly("kiemtra1");
    }

    /** The second has the name here, but is somebody else there. */
    @ParameterizedTest
    @CsvSource({"nguoila, sub-9", "kiemtra1, sub-2", "Kiemtra1, sub-1", "kiemtra2, sub-1"})
    void anybodyElseProvesNothing(String name, String subject) throws Exception {
        assertThat(refusal(claims -> claims.claim("preferred_username", name).subject(subject)))
                .isEqualTo("login-of-another");
    }

    @Test
    void somebodyWhoSignedInMeanwhileProvesNothing() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(AtTheAgency.token("kiemtra2", "sub-1"));

        assertThat(refusal(claims -> claims)).isEqualTo("login-of-another");
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, -11, 101})
    void aLoginAtAnotherTimeProvesNothing(long later) throws Exception {
        assertThat(refusal(claims -> claims.claim("auth_time", ASKED.getEpochSecond() + later)))
                .isEqualTo("login-not-fresh");
    }

    @ParameterizedTest
    @ValueSource(longs = {-10, 0, 40, 100})
    void clocksMayDifferALittle(long later) throws Exception {
        var question = ask();
        clock.stopAt(ASKED.plusSeconds(40));
        issuer.saysOfWhoLoggedIn(
                loggedIn(question, claims -> claims.claim("auth_time", ASKED.getEpochSecond() + later)));
        answered(question);

        assertThat(pending().proven()).isNotNull();
    }

    @Test
    void aLoginWithoutATimeProvesNothing() throws Exception {
        assertThat(refusal(claims -> claims.claim("auth_time", null))).isEqualTo("login-without-time");
        assertThat(counted).isEmpty();
    }

    @Test
    void anAnswerToAnotherQuestionProvesNothing() throws Exception {
        assertThat(refusal(claims -> claims.claim("nonce", "of another"))).isEqualTo("login-failed");
    }

    @ParameterizedTest
    @CsvSource({"access_denied, login-cancelled", "login_required, login-failed", "server_error, login-failed"})
    void aRefusalThereIsTold(String error, String code) throws Exception {
        var question = ask();
        var request = request(AgencyDoor.ANSWERS);
        request.addParameter("error", error);
        request.addParameter("state", question.getState());
        through(request);

        assertThat(pending().refusal()).isEqualTo(code);
        assertThat(pending().proven()).isNull();
    }

    @Test
    void aProviderThatHangsUpIsAway() throws Exception {
        var question = ask();
        answered(question);

        assertThat(pending().refusal()).isEqualTo("login-away");
    }

    @Test
    void whoeverFindsItAwayIsBackAtTheForm() throws IOException {
        var request = request("/oauth2/authorization/agency");
        request.addParameter("signature", "one");
        var response = new MockHttpServletResponse();
        var away = new AgencyProvider.Away(new IOException("silent"));
        new AgencyRefusals()
                .onAuthenticationFailure(
                        request, response, new InternalAuthenticationServiceException("discovery", away));

        assertThat(response.getRedirectedUrl()).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(pending().refusal()).isEqualTo("login-away");
    }

    @Test
    void eachQuestionIsAnsweredOnceAndASignInElsewhere() throws Exception {
        var question = ask();
        issuer.saysOfWhoLoggedIn(loggedIn(question, claims -> claims));
        answered(question);

        assertThat(answered(question)).as("left to the door of signing in").isNull();
        assertThat(pending().proven()).isNotNull();
    }

    @Test
    void eachTabHasItsQuestion() throws Exception {
        var first = ask();
        var form = new PendingSignature.Form("/inspections/2/decision", "CC-001", "other", Map.of());
        PendingSignatures.keep(session, new PendingSignature("two", "kiemtra1", form, null, null, null));
        ask("two");
        issuer.saysOfWhoLoggedIn(loggedIn(first, claims -> claims));

        assertThat(answered(first)).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(pending().proven()).isNotNull();
    }

    private @Nullable String refusal(UnaryOperator<JWTClaimsSet.Builder> told) throws Exception {
        var question = ask();
        clock.stopAt(ASKED.plusSeconds(40));
        issuer.saysOfWhoLoggedIn(loggedIn(question, told));
        answered(question);
        assertThat(pending().proven()).isNull();
        return pending().refusal();
    }

    private OAuth2AuthorizationRequest ask() {
        return ask("one");
    }

    private OAuth2AuthorizationRequest ask(String id) {
        var going = request("/oauth2/authorization/agency");
        going.addParameter("signature", id);
        var question = Objects.requireNonNull(new AgencyRequests(provider, clock).resolve(going));
        new AgencyQuestions().saveAuthorizationRequest(question, going, new MockHttpServletResponse());
        return question;
    }

    /** Logged in half a minute after the question. */
    private JWTClaimsSet loggedIn(OAuth2AuthorizationRequest question, UnaryOperator<JWTClaimsSet.Builder> told) {
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

    private @Nullable String answered(OAuth2AuthorizationRequest question) throws Exception {
        var request = request(AgencyDoor.ANSWERS);
        request.addParameter("code", "once");
        request.addParameter("state", question.getState());
        return through(request);
    }

    private @Nullable String through(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response.getRedirectedUrl();
    }

    private MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setSession(session);
        return request;
    }

    private PendingSignature pending() {
        return PendingSignatures.find(request("/"), "one").orElseThrow();
    }
}
