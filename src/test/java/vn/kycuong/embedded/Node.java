package vn.kycuong.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One of several processes of the application at the same database and broker. It can be killed, frozen and stopped. */
public final class Node {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final int port;
    private final NodeProgram program;
    private final Map<String, String> environment;
    private @Nullable Child process;

    Node(int port, NodeProgram program, Map<String, String> environment) {
        this.port = port;
        this.program = program;
        this.environment = new LinkedHashMap<>(environment);
        this.environment.put("SERVER_PORT", Integer.toString(port));
    }

    public String site() {
        return "http://127.0.0.1:" + port;
    }

    public void start() throws IOException {
        process = program.start(environment);
    }

    /** Without any warning. */
    public void kill() throws InterruptedException {
        running().kill();
    }

    /** As an operator does it: what is being answered is answered to its end. */
    public void stop() throws InterruptedException {
        running().process().destroy();
        if (!running().process().waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not stop:\n" + running().said());
        }
    }

    public void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    public boolean isReady() {
        var question = HttpRequest.newBuilder(URI.create(site() + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(3))
                .build();
        try {
            return BROWSER.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String said() {
        return running().said();
    }

    private void signal(String name) throws IOException, InterruptedException {
        var pid = Long.toString(running().process().pid());
        if (new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The process takes no signal " + name);
        }
    }

    private Child running() {
        if (process == null) {
            throw new IllegalStateException("It was never started");
        }
        return process;
    }
}
