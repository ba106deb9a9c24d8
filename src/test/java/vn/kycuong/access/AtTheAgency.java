package vn.kycuong.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who came from the agency's provider, and what it answers when they go there again for a signature. */
public final class AtTheAgency {

    private AtTheAgency() {}

    public static RequestPostProcessor signedIn(String account) {
        return authentication(token(account, account));
    }

    static OAuth2AuthenticationToken token(String account, String subject) {
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), Map.of("sub", subject));
        return new OAuth2AuthenticationToken(new AgencyPerson(token, account), List.of(), AgencyProvider.NAME);
    }

    /** @param address to which the form led */
    public static void logsIn(MockHttpSession session, String address, Instant now) {
        PendingSignatures.keep(session, pending(session, address).proven(new PendingSignature.Proven(now, now)));
    }

    public static void refuses(MockHttpSession session, String address, String code) {
        PendingSignatures.keep(session, pending(session, address).refused(code));
    }

    public static String id(String address) {
        return address.substring(address.indexOf('=') + 1);
    }

    private static PendingSignature pending(MockHttpSession session, String address) {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return PendingSignatures.find(request, id(address)).orElseThrow();
    }
}
