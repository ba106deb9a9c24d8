package vn.kycuong.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import vn.kycuong.embedded.Child;

/** The application as it is started for real, in a process of its own, told to ask a provider who somebody is. */
final class AgencySite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Child application;
    private final String address;

    private AgencySite(Child application, String address) {
        this.application = application;
        this.address = address;
    }

    static AgencySite start(int port, Path place, String issuer) throws IOException {
        var secret = Files.writeString(Files.createDirectories(place).resolve("client-secret"), Keycloak.SECRET + "\n");
        var application = Child.start(
                "vn.kycuong.KyCuong",
                entry -> !entry.endsWith("test-classes"),
                Map.of(
                        "SERVER_PORT", Integer.toString(port),
                        "KYCUONG_DATA", place.resolve("data").toString(),
                        "KYCUONG_OIDC_ISSUER", issuer,
                        "KYCUONG_OIDC_CLIENT_ID", Keycloak.CLIENT,
                        "KYCUONG_OIDC_CLIENT_SECRET_FILE", secret.toString()));
        var site = new AgencySite(application, "http://127.0.0.1:" + port);
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> !application.process().isAlive() || site.isReady());
        assertThat(application.process().isAlive()).as(application.said()).isTrue();
        return site;
    }

    /** By the door of machines, with the account's password. */
    JsonNode post(String account, String path, Map<String, ?> body) throws IOException, InterruptedException {
        return answer(asking(account, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    JsonNode get(String account, String path) throws IOException, InterruptedException {
        return answer(asking(account, path).build());
    }

    private HttpRequest.Builder asking(String account, String path) {
        var credentials =
                Base64.getEncoder().encodeToString((account + ":" + Browser.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Basic " + credentials);
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    String said() {
        return application.said();
    }

    @Override
    public void close() {
        application.process().destroy();
        application.process().onExit().join();
    }

    private boolean isReady() {
        var question = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
