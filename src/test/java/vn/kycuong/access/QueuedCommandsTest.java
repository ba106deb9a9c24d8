package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class QueuedCommandsTest {

    private final Semaphore line = new Semaphore(1, true);
    private final QueuedCommands queue = new QueuedCommands(line, Duration.ofMillis(50), refusals());

    @Test
    void whoWaitsTooLongIsToldToTryAgain() throws ServletException, IOException, InterruptedException {
        line.acquire();
        var answer = answer("POST");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("busy-now", "try again", "thử lại");
    }

    @Test
    void readersDoNotWait() throws ServletException, IOException, InterruptedException {
        line.acquire();

        assertThat(answer("GET").getStatus()).isEqualTo(200);
    }

    @Test
    void theNextIsLetInWhenOneIsDone() throws ServletException, IOException {
        assertThat(answer("POST").getStatus()).isEqualTo(200);
        assertThat(answer("POST").getStatus()).isEqualTo(200);
        assertThat(line.availablePermits()).isEqualTo(1);
    }

    private MockHttpServletResponse answer(String method) throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, "/api/v1/disciplinary-cases");
        request.setServletPath("/api/v1/disciplinary-cases");
        var response = new MockHttpServletResponse();
        queue.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static DoorRefusals refusals() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/access");
        texts.setDefaultEncoding("UTF-8");
        return new DoorRefusals(new Problems(texts), new ObjectMapper());
    }
}
