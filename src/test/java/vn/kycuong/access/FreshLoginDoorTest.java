package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.access.WayForASignature.ASKED;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the provider answers about a signature proves it only for the person who asked, by a login after the question. */
class FreshLoginDoorTest {

    private final Authentication signedIn = AtTheAgency.token("kiemtra1", "sub-1");
    private final WayForASignature way;

    FreshLoginDoorTest() throws IOException {
        way = new WayForASignature();
    }

    @BeforeEach
    void comeFromTheProvider() {
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        way.begin("one", "/inspections/1/decision", "matter");
    }

    @AfterEach
    void hangUp() {
        SecurityContextHolder.clearContext();
        way.close();
    }

    @Test
    void aLoginAfterTheQuestionProvesIt() throws Exception {
        var question = way.ask();
        way.clock.stopAt(ASKED.plusSeconds(40));
        way.issuer.saysOfWhoLoggedIn(way.loggedIn(question, claims -> claims));

        assertThat(way.answered(question)).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(way.pending().proven())
                .isEqualTo(new PendingSignature.Proven(ASKED.plusSeconds(30), ASKED.plusSeconds(40)));
        assertThat(way.pending().refusal()).isNull();
        assertThat(way.counted).isEmpty();
    }

    @Test
    void itIsAskedForALoginNowAsStrictlyAsEver() {
        assertThat(way.ask().getAuthorizationRequestUri())
                .contains("prompt=login", "max_age=0", "state=", "nonce=", "code_challenge=", "S256");
    }

    @Test
    void theSessionStaysWhoseItWasWhoeverLoggedIn() throws Exception {
        var before = way.session.getId();
        var question = way.ask();
        way.issuer.saysOfWhoLoggedIn(way.loggedIn(question, claims -> claims.claim("preferred_username", "kiemtra2")
                .subject("sub-2")));
        way.answered(question);

        assertThat(way.pending().refusal()).isEqualTo("login-of-another");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(signedIn);
        assertThat(way.session.getId()).isEqualTo(before);
        assertThat(way.counted).containsExactly("kiemtra1");
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
        var question = way.ask();
        way.clock.stopAt(ASKED.plusSeconds(40));
        way.issuer.saysOfWhoLoggedIn(
                way.loggedIn(question, claims -> claims.claim("auth_time", ASKED.getEpochSecond() + later)));
        way.answered(question);

        assertThat(way.pending().proven()).isNotNull();
    }

    @Test
    void aLoginWithoutATimeProvesNothing() throws Exception {
        assertThat(refusal(claims -> claims.claim("auth_time", null))).isEqualTo("login-without-time");
        assertThat(way.counted).isEmpty();
    }

    @Test
    void anAnswerToAnotherQuestionProvesNothing() throws Exception {
        assertThat(refusal(claims -> claims.claim("nonce", "of another"))).isEqualTo("login-failed");
    }

    @ParameterizedTest
    @CsvSource({"access_denied, login-cancelled", "login_required, login-failed", "server_error, login-failed"})
    void aRefusalThereIsTold(String error, String code) throws Exception {
        var question = way.ask();
        var request = way.request(AgencyDoor.ANSWERS);
        request.addParameter("error", error);
        request.addParameter("state", question.getState());
        way.through(request);

        assertThat(way.pending().refusal()).isEqualTo(code);
        assertThat(way.pending().proven()).isNull();
    }

    @Test
    void aProviderThatHangsUpIsAway() throws Exception {
        var question = way.ask();
        way.answered(question);

        assertThat(way.pending().refusal()).isEqualTo("login-away");
    }

    @Test
    void whoeverFindsItAwayIsBackAtTheForm() throws IOException {
        var request = way.request("/oauth2/authorization/agency");
        request.addParameter("signature", "one");
        var response = new MockHttpServletResponse();
        var away = new AgencyProvider.Away(new IOException("silent"));
        new AgencyRefusals()
                .onAuthenticationFailure(
                        request, response, new InternalAuthenticationServiceException("discovery", away));

        assertThat(response.getRedirectedUrl()).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(way.pending().refusal()).isEqualTo("login-away");
    }

    @Test
    void eachQuestionIsAnsweredOnceAndASignInElsewhere() throws Exception {
        var question = way.ask();
        way.issuer.saysOfWhoLoggedIn(way.loggedIn(question, claims -> claims));
        way.answered(question);

        assertThat(way.answered(question)).as("left to the door of signing in").isNull();
        assertThat(way.pending().proven()).isNotNull();
    }

    @Test
    void eachTabHasItsQuestion() throws Exception {
        var first = way.ask();
        way.begin("two", "/inspections/2/decision", "other");
        way.ask("two");
        way.issuer.saysOfWhoLoggedIn(way.loggedIn(first, claims -> claims));

        assertThat(way.answered(first)).isEqualTo("/inspections/1/decision?signature=one");
        assertThat(way.pending().proven()).isNotNull();
    }

    private @Nullable String refusal(UnaryOperator<JWTClaimsSet.Builder> told) throws Exception {
        var question = way.ask();
        way.clock.stopAt(ASKED.plusSeconds(40));
        way.issuer.saysOfWhoLoggedIn(way.loggedIn(question, told));
        way.answered(question);
        assertThat(way.pending().proven()).isNull();
        return way.pending().refusal();
    }
}
