package vn.kycuong.access;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.web.client.RestClient;

/** Lets people in whom the agency's provider vouches for, and out of there as well when they sign out here. */
class AgencyDoor {

    /** Where the provider sends people back to. */
    static final String ANSWERS = "/login/oauth2/code/" + AgencyProvider.NAME;

    private final URI issuer;
    private final AgencyProvider provider;
    private final AgencyPeople people;
    private final AgencyTokens tokens;
    private final ClientHttpRequestFactory line;
    private final Clock clock;
    private final AuthenticationFailureHandler refusals = new AgencyRefusals();
    private final AgencyQuestions questions = new AgencyQuestions();

    AgencyDoor(
            URI issuer,
            AgencyProvider provider,
            AgencyPeople people,
            AgencyTokens tokens,
            ClientHttpRequestFactory line,
            Clock clock) {
        this.issuer = issuer;
        this.provider = provider;
        this.people = people;
        this.tokens = tokens;
        this.line = line;
        this.clock = clock;
    }

    void open(HttpSecurity http, AuthenticationSuccessHandler welcome, AuthenticationEventPublisher tries)
            throws Exception {
        http.oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(asking -> asking.authorizationRequestRepository(questions)
                                .authorizationRequestResolver(new AgencyRequests(provider, clock)))
                        .tokenEndpoint(fetching -> fetching.accessTokenResponseClient(fetcher()))
                        .userInfoEndpoint(matching -> matching.oidcUserService(people))
                        .successHandler(welcome)
                        .failureHandler(refusals)
                        .withObjectPostProcessor(saysWhyNobodyCanGoThere()))
                .logout(logout -> logout.logoutSuccessHandler(signsOutThere()))
                .addFilterBefore(freshLogins(tries), OAuth2LoginAuthenticationFilter.class);
    }

    /** Reads the provider's answers as strictly as those that let people in. */
    FreshLoginDoor freshLogins(AuthenticationEventPublisher tries) {
        var believing = new OidcAuthorizationCodeAuthenticationProvider(fetcher(), people);
        believing.setJwtDecoderFactory(tokens);
        var answers = new OAuth2LoginAuthenticationFilter(provider, new NoTokensKept(), ANSWERS);
        answers.setAuthorizationRequestRepository(questions);
        answers.setAuthenticationManager(new ProviderManager(believing));
        return new FreshLoginDoor(answers, new FreshLoginCheck(tries, clock));
    }

    /** Where the form of signing out may lead in the end. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> saysWhyNobodyCanGoThere() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }

    private RestClientAuthorizationCodeTokenResponseClient fetcher() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(line)
                .messageConverters(
                        List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Who came from there and finds it silent is signed out here at least. */
    private LogoutSuccessHandler signsOutThere() {
        var there = new OidcClientInitiatedLogoutSuccessHandler(provider);
        there.setPostLogoutRedirectUri("{baseUrl}" + SecurityConfiguration.SIGNED_OUT);
        there.setDefaultTargetUrl(SecurityConfiguration.SIGNED_OUT);
        var here = new SimpleUrlLogoutSuccessHandler();
        here.setDefaultTargetUrl(SecurityConfiguration.SIGNED_OUT);
        return (request, response, who) -> {
            var leaving = cameFromThere(who) && provider.answers() ? there : here;
            leaving.onLogoutSuccess(request, response, who);
        };
    }

    private static boolean cameFromThere(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof AgencyPerson;
    }
}
