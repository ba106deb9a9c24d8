package vn.kycuong.access;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The agency's provider. It is asked where its doors are when somebody comes, never when the application starts. */
class AgencyProvider implements ClientRegistrationRepository {

    /** What the one provider is called in addresses. */
    static final String NAME = "agency";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    /** It does not answer, or not as such a provider does. */
    static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Away(Throwable cause) {
            super("The provider cannot be asked", cause);
        }
    }

    private final URI issuer;
    private final String clientId;
    private final String clientSecret;
    private final RestClient line;
    private final Clock clock;

    private @Nullable ClientRegistration known;
    private @Nullable Away away;
    private Instant askedAt = Instant.MIN;

    AgencyProvider(URI issuer, String clientId, String clientSecret, ClientHttpRequestFactory line, Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.line = RestClient.builder().requestFactory(line).build();
        this.clock = clock;
    }

    /** As it described itself last. */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String name) {
        if (!NAME.equals(name)) {
            return null;
        }
        return known != null ? known : asked();
    }

    /** As it describes itself now. However many knock, it is asked only now and then. */
    synchronized ClientRegistration asked() {
        var now = clock.instant();
        if (now.isBefore(askedAt) || now.isAfter(askedAt.plus(PAUSE))) {
            ask();
            askedAt = clock.instant();
        }
        if (away != null) {
            throw away;
        }
        return Objects.requireNonNull(known);
    }

    boolean answers() {
        try {
            asked();
            return true;
        } catch (Away silence) {
            return false;
        }
    }

    private void ask() {
        try {
            known = registered(described());
            away = null;
        } catch (RestClientException | IOException silence) {
            away = new Away(silence);
        }
    }

    private Map<String, Object> described() throws IOException {
        var address = issuer.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration";
        var description = line.get().uri(URI.create(address)).retrieve().body(DESCRIPTION);
        if (description == null || !issuer.toString().equals(description.get("issuer"))) {
            throw new IOException("It speaks for another issuer");
        }
        return description;
    }

    private ClientRegistration registered(Map<String, Object> description) throws IOException {
        return ClientRegistration.withRegistrationId(NAME)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .issuerUri(issuer.toString())
                .authorizationUri(address(description, "authorization_endpoint"))
                .tokenUri(address(description, "token_endpoint"))
                .jwkSetUri(address(description, "jwks_uri"))
                .providerConfigurationMetadata(description)
                .build();
    }

    /** Reached as safely as the provider itself, or not at all. */
    private String address(Map<String, Object> description, String of) throws IOException {
        return Optional.ofNullable(description.get(of))
                .map(Object::toString)
                .filter(address -> address.startsWith(issuer.getScheme() + "://"))
                .orElseThrow(() -> new IOException("It names no safe " + of));
    }
}
