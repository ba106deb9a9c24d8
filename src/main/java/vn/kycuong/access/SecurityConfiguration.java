package vn.kycuong.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One chain for both doors; the permission matrix decides every route. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

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
            @Value("${kycuong.api.basic-authentication:false}") boolean basicAuthentication)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(matrix))
                .addFilterBefore(new SignInThrottle(failures, refusals), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new EndedSessions(rows, actors, refusals), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler((request, response, who) -> response.sendRedirect(request.getContextPath()
                                + KeptForm.waitingIn(request).orElse("/")))
                        .failureHandler((request, response, reason) -> response.sendRedirect(request.getContextPath()
                                + (DatabaseAway.isCauseOf(reason) ? "/login?away" : "/login?error"))))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (basicAuthentication) {
            // A request that carries its own credentials is not one that a foreign page could have forged.
            http.httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                    .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::carriesCredentials));
        }
        return http.build();
    }

    private static boolean carriesCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && request.getServletPath().startsWith("/api/");
    }
}
