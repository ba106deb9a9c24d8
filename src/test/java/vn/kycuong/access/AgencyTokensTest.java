package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.kycuong.MovableClock;

/** Only a token that the provider signed for this application, and that is still good, says who somebody is. */
class AgencyTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final ToldIssuer issuer;
    private final JwtDecoder tokens;

    AgencyTokensTest() throws IOException {
        issuer = new ToldIssuer();
        var clock = new MovableClock();
        clock.stopAt(NOW);
        var line = new JdkClientHttpRequestFactory();
        var provider = new AgencyProvider(issuer.address(), "ky-cuong", "secret", line, clock);
        tokens = new AgencyTokens(line, clock).createDecoder(provider.asked());
    }

    @AfterEach
    void hangUp() {
        issuer.close();
    }

    @Test
    void aGoodOneIsRead() {
        var read = tokens.decode(ToldIssuer.signed(claims().build()));

        assertThat(read.getClaimAsString("preferred_username")).isEqualTo("kiemtra1");
    }

    @Test
    void notOneWithoutASignature() {
        assertRefused(ToldIssuer.unsigned(claims().build()));
    }

    @Test
    void notOneSignedBySomebodyElse() {
        assertRefused(ToldIssuer.forged(claims().build()));
    }

    @Test
    void notOneOfAnotherIssuer() {
        assertRefused(
                ToldIssuer.signed(claims().issuer("https://elsewhere.example").build()));
    }

    @Test
    void notOneForAnotherApplication() {
        assertRefused(ToldIssuer.signed(claims().audience("another").build()));
        assertRefused(ToldIssuer.signed(claims().audience(List.of("ky-cuong", "another"))
                .claim("azp", "another")
                .build()));
    }

    @Test
    void notOneThatIsOverOrThatHasNotBegun() {
        assertRefused(ToldIssuer.signed(
                claims().expirationTime(at(Duration.ofMinutes(-2))).build()));
        assertRefused(
                ToldIssuer.signed(claims().issueTime(at(Duration.ofMinutes(2))).build()));
        assertRefused(ToldIssuer.signed(
                claims().notBeforeTime(at(Duration.ofMinutes(2))).build()));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address().toString())
                .subject("f0e1")
                .audience("ky-cuong")
                .issueTime(at(Duration.ofSeconds(-10)))
                .expirationTime(at(Duration.ofMinutes(5)))
                .claim("preferred_username", "kiemtra1");
    }

    private static Date at(Duration later) {
        return Date.from(NOW.plus(later));
    }
}
