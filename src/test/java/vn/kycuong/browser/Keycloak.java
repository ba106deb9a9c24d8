package vn.kycuong.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak as a process of its own, with the realm of an agency. It can be stopped and started again. */
final class Keycloak implements AutoCloseable {

    static final String PASSWORD = "mat-khau-co-quan-2026";
    static final String CLIENT = "ky-cuong";
    static final String SECRET = "Hd8-between-two-machines-only";

    private static final HttpClient ASKING =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path home;
    private final int port;
    private @Nullable Process process;

    /**
     * Knows nothing from earlier.
     *
     * @param site address of the application that it knows
     */
    Keycloak(Path home, int port, String site) throws IOException {
        this.home = home;
        this.port = port;
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        var realm = new ClassPathResource("agency/realm.json").getContentAsString(StandardCharsets.UTF_8);
        for (var value : Map.of("@site@", site, "@secret@", SECRET, "@password@", PASSWORD)
                .entrySet()) {
            realm = realm.replace(value.getKey(), value.getValue());
        }
        Files.writeString(Files.createDirectories(home.resolve("data/import")).resolve("realm.json"), realm);
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/co-quan";
    }

    /** Nothing when it runs already. The first start of all builds it, which takes minutes. */
    void start() throws IOException {
        if (process == null) {
            var builder = new ProcessBuilder(List.of(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
            process = builder.start();
        }
        await("Keycloak, see " + home.resolve("keycloak.log"))
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(500))
                .until(this::answers);
    }

    void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
            process = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private boolean answers() {
        var question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return ASKING.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
