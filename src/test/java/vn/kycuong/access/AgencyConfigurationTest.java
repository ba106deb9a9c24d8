package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class AgencyConfigurationTest {

    private static final String ISSUER = "https://dang-nhap.co-quan.example/realms/co-quan";

    private final AgencyConfiguration configuration = new AgencyConfiguration(new Problems(texts()));

    @TempDir
    private Path folder;

    @Test
    void withoutAnIssuerThereIsTheFormOnly() {
        assertThat(configuration.signInWays(settings("", "", "", true))).isEqualTo(new SignInWays(false, true));
    }

    @Test
    void withAnIssuerTheFormStaysUntilItIsSwitchedOff() {
        assertThat(configuration.signInWays(settings(ISSUER, "a", "b", true))).isEqualTo(new SignInWays(true, true));
        assertThat(configuration.signInWays(settings(ISSUER, "a", "b", false))).isEqualTo(new SignInWays(true, false));
    }

    @Test
    void signingOutMayLeadToTheIssuerAndNowhereElse() throws IOException {
        assertThat(door(settings(ISSUER, "ky-cuong", secret(" s3cret\n"), true)).origin())
                .isEqualTo("https://dang-nhap.co-quan.example");
        assertThat(door(settings("http://127.0.0.1:8180/realms/a", "ky-cuong", secret("s"), true))
                        .origin())
                .isEqualTo("http://127.0.0.1:8180");
    }

    @Test
    void aStartIsRefusedThatLetsNobodyIn() {
        assertRefused(() -> configuration.signInWays(settings("", "", "", false)), "KYCUONG_OIDC_LOCAL_SIGN_IN");
    }

    @Test
    void aStartIsRefusedThatIsConfiguredInPart() throws IOException {
        var file = secret("s3cret");
        assertRefused(() -> configuration.signInWays(settings("", "ky-cuong", "", true)), "KYCUONG_OIDC_ISSUER");
        assertRefused(() -> configuration.signInWays(settings("", "", file, true)), "KYCUONG_OIDC_ISSUER");
        assertRefused(() -> door(settings(ISSUER, " ", file, true)), "KYCUONG_OIDC_CLIENT_ID");
        assertRefused(() -> door(settings(ISSUER, "ky-cuong", "", true)), "KYCUONG_OIDC_CLIENT_SECRET_FILE");
        assertRefused(() -> door(settings(ISSUER, "ky-cuong", secret("\n"), true)), "KYCUONG_OIDC_CLIENT_SECRET_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://dang-nhap.co-quan.example",
                "https://name:password@dang-nhap.co-quan.example",
                "https://dang-nhap.co-quan.example?realm=1",
                "dang-nhap.co-quan.example",
                "https:///",
                "not an address"
            })
    void aStartIsRefusedWithAnIssuerThatIsNotSafe(String issuer) throws IOException {
        var file = secret("s3cret");
        assertRefused(() -> door(settings(issuer, "ky-cuong", file, true)), "KYCUONG_OIDC_ISSUER");
    }

    private static void assertRefused(ThrowingCallable start, String variable) {
        assertThatThrownBy(start).isInstanceOf(StartRefused.class).satisfies(refused -> assertThat(
                        refused.getMessage().lines().filter(line -> line.contains(variable)))
                .hasSize(2));
    }

    private AgencyDoor door(AgencySettings settings) {
        var clock = Clock.systemUTC();
        return configuration.agencyDoor(
                settings, account -> Optional.empty(), configuration.agencyTokens(clock), clock);
    }

    private String secret(String content) throws IOException {
        return Files.writeString(folder.resolve("secret"), content).toString();
    }

    private static AgencySettings settings(String issuer, String client, String secretFile, boolean local) {
        return new AgencySettings(issuer, client, secretFile, "preferred_username", local);
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/access");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }
}
