package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked: who is it, with state, nonce and a proof key. Who was refused may go there {@code again} as
 * somebody else.
 */
class AgencyRequests implements OAuth2AuthorizationRequestResolver {

    private final AgencyProvider provider;
    private final DefaultOAuth2AuthorizationRequestResolver usual;

    AgencyRequests(AgencyProvider provider) {
        this.provider = provider;
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

    /** Nobody is sent to a provider that does not answer. */
    private @Nullable OAuth2AuthorizationRequest afresh(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest question) {
        if (question == null) {
            return null;
        }
        provider.asked();
        return request.getParameter("again") == null
                ? question
                : OAuth2AuthorizationRequest.from(question)
                        .additionalParameters(parameters -> parameters.put("prompt", "login"))
                        .build();
    }
}
