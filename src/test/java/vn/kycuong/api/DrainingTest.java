package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** While a node says that it is about to go, whoever has not heard is still answered. */
@Timeout(60)
class DrainingTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Configuration(proxyBeanMethods = false)
    @Import({
        ApplicationAvailabilityAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        Draining.class,
        ServletWebServerFactoryAutoConfiguration.class
    })
    static class Server {}

    @Test
    void answersUntilTheTimeIsOver() throws Exception {
        var server = server("5s");
        var address = address(server);
        var availability = server.getBean(ApplicationAvailability.class);
        var closing = CompletableFuture.runAsync(server::close);

        Awaitility.await().until(() -> availability.getReadinessState() == ReadinessState.REFUSING_TRAFFIC);
        Awaitility.await().during(Duration.ofSeconds(2)).until(() -> asked(address) == 404);

        closing.join();
        assertThatThrownBy(() -> asked(address)).isInstanceOf(ConnectException.class);
    }

    private static ServletWebServerApplicationContext server(String drain) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Server.class)
                .run(
                        "--server.port=0",
                        "--kycuong.drain=" + drain,
                        "--spring.config.location=optional:classpath:/none/");
    }

    private static URI address(ServletWebServerApplicationContext server) {
        return URI.create("http://127.0.0.1:" + server.getWebServer().getPort() + "/");
    }

    private int asked(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
