package vn.kycuong.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One chain for both doors; the permission matrix decides every route. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGNED_OUT = "/login?out";

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action %s; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new NormalisedPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            MatrixAuthorization matrix,
            PermissionMatrix rows,
            CurrentActor actors,
            DoorRefusals refusals,
            FailedSignIns failures,
            SignInWays ways,
            Optional<AgencyDoor> agency,
            AuthenticationEventPublisher tries,
            @Value("${kycuong.api.basic-authentication:false}") boolean basicAuthentication)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .addFilterBefore(new SignInThrottle(failures, refusals), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new EndedSessions(rows, actors, refusals), AuthorizationFilter.class)
                .logout(logout -> logout.logoutSuccessUrl(SIGNED_OUT))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_POLICY.formatted(formTargets(agency))))
                        .addHeaderWriter(SecurityConfiguration::letTheWorkerServeChecklists)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (ways.local()) {
            http.formLogin(form -> form.loginPage("/login")
                    .successHandler(SecurityConfiguration::welcome)
                    .failureHandler((request, response, reason) -> response.sendRedirect(request.getContextPath()
                            + (DatabaseAway.isCauseOf(reason) ? "/login?away" : "/login?error"))));
        }
        if (agency.isPresent()) {
            agency.get().open(http, SecurityConfiguration::welcome, tries);
        }
        if (basicAuthentication) {
            // A request that carries its own credentials is not one that a foreign page could have forged.
            http.httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                    .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::carriesCredentials));
        }
        return http.build();
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + KeptForm.waitingIn(request).orElse("/"));
    }

    /** It is a file among others, and would serve only its neighbours. */
    private static void letTheWorkerServeChecklists(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().startsWith("/assets/field/worker")) {
            response.setHeader("Service-Worker-Allowed", request.getContextPath() + "/inspections/");
        }
    }

    /** Browsers look at where an answer to a form leads, too: signing out leads to the provider and back. */
    private static String formTargets(Optional<AgencyDoor> agency) {
        return agency.map(door -> "'self' " + door.origin()).orElse("'self'");
    }

    private static boolean carriesCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && request.getServletPath().startsWith("/api/");
    }
}
