package vn.kycuong.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kycuong.embedded.Node;

/** The way in, as a load balancer makes it: to the next node that takes the connection. */
final class Door {

    /** Every request has a connection of its own: one that is kept open could be closed under the next request. */
    static {
        System.setProperty("jdk.httpclient.keepalive.timeout", "0");
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient browser =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Node> nodes;
    private final History history;

    Door(List<Node> nodes, History history) {
        this.nodes = nodes;
        this.history = history;
    }

    Answer get(String account, String path) throws IOException, InterruptedException {
        return ask(account, path, HttpRequest.newBuilder().GET());
    }

    /** @throws IOException when nobody knows whether it was done */
    Answer post(String account, String path, String body, String tag, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        return ask(account, path, request);
    }

    private Answer ask(String account, String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var credentials =
                Base64.getEncoder().encodeToString((account + ":minhhoa-2026").getBytes(StandardCharsets.UTF_8));
        request.header("Authorization", "Basic " + credentials)
                .header("Accept", "application/json")
                .timeout(LONGEST);
        var first = turn.getAndIncrement();
        for (var attempt = 1; ; attempt++) {
            var node = nodes.get(Math.floorMod(first + attempt, nodes.size()));
            try {
                return answer(
                        browser.send(request.uri(URI.create(node.site() + path)).build(), BodyHandlers.ofString()));
            } catch (ConnectException | HttpConnectTimeoutException away) {
                if (attempt >= nodes.size()) {
                    history.answered("no node");
                    throw away;
                }
            } catch (HttpTimeoutException late) {
                history.answered("none in time");
                throw late;
            } catch (IOException brokenOff) {
                history.answered("broken off");
                throw brokenOff;
            }
        }
    }

    private Answer answer(HttpResponse<String> response) throws JsonProcessingException {
        history.answered(Integer.toString(response.statusCode()));
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Location").orElse(""),
                read(response.body()));
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return body.startsWith("{") ? JSON.readTree(body) : JSON.createObjectNode();
    }
}
