package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked: who is it, with state, nonce and a proof key. Who was refused may go there {@code again} as
 * somebody else; who signs has to log in afresh, however long ago that was done last.
 */
class AgencyRequests implements OAuth2AuthorizationRequestResolver {

    private static final String ASKED_AT = "askedAt";

    private final AgencyProvider provider;
    private final Clock clock;
    private final DefaultOAuth2AuthorizationRequestResolver usual;

    AgencyRequests(AgencyProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
        usual = new DefaultOAuth2AuthorizationRequestResolver(
                provider, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        usual.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return afresh(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return afresh(request, usual.resolve(request, provider));
    }

    /** When the provider was asked for a signature. */
    static Instant askedAt(OAuth2AuthorizationRequest question) {
        return question.getAttribute(ASKED_AT);
    }

    /** Nobody is sent to a provider that does not answer. */
    private @Nullable OAuth2AuthorizationRequest afresh(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest question) {
        if (question == null) {
            return null;
        }
        provider.asked();
        var signature = PendingSignatures.find(request, request.getParameter(FreshLogins.PARAMETER));
        if (signature.isPresent()) {
            return forSignature(question, signature.get().id());
        }
        return request.getParameter("again") == null
                ? question
                : OAuth2AuthorizationRequest.from(question)
                        .additionalParameters(parameters -> parameters.put("prompt", "login"))
                        .build();
    }

    private OAuth2AuthorizationRequest forSignature(OAuth2AuthorizationRequest question, String id) {
        return OAuth2AuthorizationRequest.from(question)
                .attributes(attributes -> {
                    attributes.put(FreshLogins.PARAMETER, id);
                    attributes.put(ASKED_AT, clock.instant());
                })
                .additionalParameters(parameters -> {
                    parameters.put("prompt", "login");
                    parameters.put("max_age", "0");
                })
                .build();
    }
}
