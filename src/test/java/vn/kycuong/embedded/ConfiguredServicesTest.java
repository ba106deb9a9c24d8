package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ConfiguredServicesTest {

    private static final String RANDOM = "mR7-wQ2x_Lk9vT4z";

    private final Map<String, Object> variables = new HashMap<>(Map.of(
            "KYCUONG_DATABASE_URL", "jdbc:postgresql://db/kycuong",
            "KYCUONG_DATABASE_USER", "app",
            "KYCUONG_DATABASE_PASSWORD", RANDOM,
            "KYCUONG_DATABASE_OWNER", "own",
            "KYCUONG_DATABASE_OWNER_PASSWORD", RANDOM + "2",
            "KYCUONG_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));

    @Test
    void becomeTheSettingsOfSpring() {
        assertThat(services().chosen()).isTrue();
        assertThat(services().settings())
                .containsEntry("spring.datasource.url", "jdbc:postgresql://db/kycuong")
                .containsEntry("spring.datasource.username", "app")
                .containsEntry("spring.datasource.password", RANDOM)
                .containsEntry("spring.flyway.url", "jdbc:postgresql://db/kycuong")
                .containsEntry("spring.flyway.user", "own")
                .containsEntry("spring.flyway.password", RANDOM + "2")
                .containsEntry("spring.flyway.placeholders.appRole", "app")
                .containsEntry("spring.kafka.bootstrap-servers", "kafka:9092");
    }

    @Test
    void areNotChosenByEmptyVariables() {
        variables.put("KYCUONG_DATABASE_URL", " ");
        variables.put("KYCUONG_KAFKA_BOOTSTRAP_SERVERS", "");

        assertThat(services().chosen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYCUONG_DATABASE_URL",
                "KYCUONG_KAFKA_BOOTSTRAP_SERVERS",
                "KYCUONG_DATABASE_USER",
                "KYCUONG_DATABASE_OWNER"
            })
    void areRefusedWithoutOneOfTheirNames(String variable) {
        variables.remove(variable);

        assertThat(refusal().codes()).containsExactly("setting-missing");
        assertThat(refusal()).hasMessageContaining(variable + " is not set");
        assertThat(refusal().inBothLanguages()).contains("Chưa đặt " + variable);
    }

    @ParameterizedTest
    @CsvSource({
        "'', password-missing",
        "' ', password-missing",
        "changeme, configured-password-weak",
        "ChangeMe-please-1, configured-password-weak",
        "password, configured-password-weak",
        "Password123456789, configured-password-weak",
        "postgres, configured-password-weak",
        "kycuong, configured-password-weak",
        "kycuong_owner, configured-password-weak",
        "secret-of-mine-1, configured-password-weak",
        "app, configured-password-weak",
        "qR7-wQ2x_Lk, configured-password-weak",
        "ababababababab, configured-password-weak"
    })
    void areRefusedWithAPasswordThatAnyoneCouldGuess(String password, String code) {
        variables.put("KYCUONG_DATABASE_PASSWORD", password);

        assertThat(refusal().codes()).containsExactly(code);
        assertThat(refusal()).hasMessageContaining("KYCUONG_DATABASE_PASSWORD");
    }

    @Test
    void areRefusedWithAPasswordThatIsTheNameOfItsRole() {
        variables.put("KYCUONG_DATABASE_OWNER", "the-long-owner");
        variables.put("KYCUONG_DATABASE_OWNER_PASSWORD", "The-Long-Owner");

        assertThat(refusal().codes()).containsExactly("configured-password-weak");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/kycuong, database-url-foreign",
        "jdbc:postgresql://db/kycuong?user=a&Password=b, database-url-with-password"
    })
    void areRefusedWithAnUnfitAddress(String url, String code) {
        variables.put("KYCUONG_DATABASE_URL", url);

        assertThat(refusal().codes()).containsExactly(code);
    }

    @Test
    void areRefusedWithOneRoleForBothPurposes() {
        variables.put("KYCUONG_DATABASE_OWNER", "app");

        assertThat(refusal().codes()).containsExactly("roles-not-separate");
    }

    @Test
    void takePasswordsFromFiles(@TempDir Path directory) throws IOException {
        variables.remove("KYCUONG_DATABASE_PASSWORD");
        variables.put(
                "KYCUONG_DATABASE_PASSWORD_FILE",
                Files.writeString(directory.resolve("app"), RANDOM + "f\n").toString());

        assertThat(services().settings()).containsEntry("spring.datasource.password", RANDOM + "f");
    }

    @Test
    void areRefusedWithAPasswordFileThatCannotBeRead(@TempDir Path directory) {
        variables.remove("KYCUONG_DATABASE_OWNER_PASSWORD");
        variables.put(
                "KYCUONG_DATABASE_OWNER_PASSWORD_FILE",
                directory.resolve("absent").toString());

        assertThat(refusal().codes()).containsExactly("password-file-unreadable");
    }

    @Test
    void areRefusedWithTwoPasswordsForOneRole() {
        variables.put("KYCUONG_DATABASE_PASSWORD_FILE", "/run/secrets/app");

        assertThat(refusal().codes()).containsExactly("password-twice");
    }

    @Test
    void areRefusedForEveryReasonAtOnce() {
        variables.remove("KYCUONG_DATABASE_PASSWORD");
        variables.put("KYCUONG_DATABASE_OWNER_PASSWORD", "changeme");

        assertThat(refusal().codes()).isEqualTo(List.of("password-missing", "configured-password-weak"));
    }

    private StartRefused refusal() {
        return catchThrowableOfType(StartRefused.class, () -> services().settings());
    }

    private ConfiguredServices services() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return new ConfiguredServices(environment);
    }
}
