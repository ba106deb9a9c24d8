package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Where questions to the provider wait for their answer: one for a signature with its form, any other as usual. */
class AgencyQuestions implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final HttpSessionOAuth2AuthorizationRequestRepository usual =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var pending = PendingSignatures.answeredBy(request);
        return pending.isPresent() ? pending.get().question() : usual.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest question, HttpServletRequest request, HttpServletResponse response) {
        PendingSignatures.find(request, question.getAttribute(FreshLogins.PARAMETER))
                .ifPresentOrElse(
                        pending -> PendingSignatures.keep(request.getSession(), pending.asking(question)),
                        () -> usual.saveAuthorizationRequest(question, request, response));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = PendingSignatures.answeredBy(request);
        if (pending.isEmpty()) {
            return usual.removeAuthorizationRequest(request, response);
        }
        PendingSignatures.keep(request.getSession(), pending.get().answered());
        return pending.get().question();
    }
}
