package vn.kycuong.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Reads identity tokens: only those that the provider signed for this application, and that are still good. The keys are
 * fetched once, and again when an unknown one is met.
 */
class AgencyTokens implements JwtDecoderFactory<ClientRegistration> {

    /** With keys of which the provider alone has the secret half. */
    private static final List<SignatureAlgorithm> SIGNED_WITH =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(60);

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final RestTemplate line;
    private final Clock clock;

    AgencyTokens(ClientHttpRequestFactory line, Clock clock) {
        this.line = new RestTemplate(line);
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return decoders.computeIfAbsent(provider.getProviderDetails().getJwkSetUri(), keys -> decoder(provider, keys));
    }

    private JwtDecoder decoder(ClientRegistration provider, String keys) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(line)
                .jwsAlgorithms(algorithms -> algorithms.addAll(SIGNED_WITH))
                .build();
        var times = new JwtTimestampValidator(CLOCKS_DIFFER_BY);
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(provider);
        claims.setClockSkew(CLOCKS_DIFFER_BY);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
