package vn.kycuong.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/**
 * Opens the way by the agency's provider when one is configured, or refuses the start and says, in both languages, what to
 * change. The provider itself is asked when the first person comes: whether it is up does not matter for the start.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgencySettings.class)
class AgencyConfiguration {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Problems texts;

    AgencyConfiguration(Problems texts) {
        this.texts = texts;
    }

    static class IssuerIsConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("kycuong.oidc.issuer", "")
                    .isBlank();
        }
    }

    @Bean
    SignInWays signInWays(AgencySettings settings) {
        var agency = !settings.issuer().isBlank();
        if (!agency
                && Stream.of(settings.clientId(), settings.clientSecretFile()).anyMatch(value -> !value.isBlank())) {
            throw refused("oidc-issuer-missing");
        }
        if (!agency && !settings.localSignIn()) {
            throw refused("oidc-no-way-in");
        }
        return new SignInWays(agency, settings.localSignIn());
    }

    @Bean
    @Conditional(IssuerIsConfigured.class)
    AgencyTokens agencyTokens(Clock clock) {
        return new AgencyTokens(line(), clock);
    }

    @Bean
    @Conditional(IssuerIsConfigured.class)
    AgencyDoor agencyDoor(AgencySettings settings, ActorDirectory directory, AgencyTokens tokens, Clock clock) {
        var issuer = issuer(settings);
        if (settings.clientId().isBlank() || settings.claim().isBlank()) {
            throw refused("oidc-client-missing");
        }
        var line = line();
        var provider = new AgencyProvider(issuer, settings.clientId().strip(), secret(settings), line, clock);
        var people = new AgencyPeople(settings.claim().strip(), directory);
        return new AgencyDoor(issuer, provider, people, tokens, line, clock);
    }

    /** Nobody at the door waits longer than that for a provider that does not answer. */
    private static ClientHttpRequestFactory line() {
        var line = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build());
        line.setReadTimeout(LONGEST_ANSWER);
        return line;
    }

    private URI issuer(AgencySettings settings) {
        try {
            var issuer = URI.create(settings.issuer().strip());
            if (isSafe(issuer)
                    && issuer.getUserInfo() == null
                    && issuer.getQuery() == null
                    && issuer.getFragment() == null) {
                return issuer;
            }
        } catch (IllegalArgumentException unreadable) {
            throw refused("oidc-issuer-invalid");
        }
        throw refused("oidc-issuer-invalid");
    }

    private static boolean isSafe(URI issuer) {
        var host = issuer.getHost();
        return host != null
                && ("https".equals(issuer.getScheme())
                        || ("http".equals(issuer.getScheme()) && THIS_MACHINE.contains(host)));
    }

    private String secret(AgencySettings settings) {
        try {
            var secret = Files.readString(Path.of(settings.clientSecretFile().strip()), StandardCharsets.UTF_8)
                    .strip();
            if (secret.isEmpty()) {
                throw refused("oidc-secret-unreadable", settings.clientSecretFile());
            }
            return secret;
        } catch (IOException | InvalidPathException unreadable) {
            throw refused("oidc-secret-unreadable", settings.clientSecretFile());
        }
    }

    /** In both languages: nobody has chosen one yet. */
    private StartRefused refused(String code, Object... arguments) {
        var given = List.of(arguments);
        return new StartRefused(texts.text(code, given, Locale.forLanguageTag("vi"))
                + System.lineSeparator()
                + texts.text(code, given, Locale.ENGLISH));
    }
}
