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
import java.util.concurrent.atomic.AtomicInteger;

/** The way in, as a load balancer makes it: to the next node that is ready, or to another if it takes no connection. */
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
    private final ReadyNodes nodes;
    private final History history;

    Door(ReadyNodes nodes, History history) {
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
        for (var node : nodes.fromTurn(turn.getAndIncrement())) {
            try {
                return answer(
                        browser.send(request.uri(URI.create(node.site() + path)).build(), BodyHandlers.ofString()));
            } catch (ConnectException | HttpConnectTimeoutException away) {
                // The next one, then.
            } catch (HttpTimeoutException late) {
                history.answered("none in time");
                throw late;
            } catch (IOException brokenOff) {
                history.answered("broken off: " + brokenOff.getMessage());
                throw brokenOff;
            }
        }
        history.answered("no node");
        throw new ConnectException("No node takes the connection");
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
