package vn.kycuong.doors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.autoconfigure.web.servlet.SpringBootMockMvcBuilderCustomizer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Both doors of the application, with all their filters, for a person who is signed in; null is nobody. */
@Component
public class DoorClient {

    private final WebApplicationContext context;
    private final TransactionTemplate transaction;
    private @Nullable MockMvc mvc;

    DoorClient(WebApplicationContext context, TransactionTemplate transaction) {
        this.context = context;
        this.transaction = transaction;
    }

    public MockHttpServletResponse get(@Nullable String account, String address) {
        return send(account, MockMvcRequestBuilders.get(address));
    }

    /** What a command is answered; whatever it did is taken back. */
    public MockHttpServletResponse tried(@Nullable String account, HttpMethod method, String address) {
        return undone(() -> send(account, command(method, address)));
    }

    public MockHttpServletResponse send(@Nullable String account, AbstractMockHttpServletRequestBuilder<?> request) {
        request.with(DoorClient::asTheContainerDoes);
        if (account != null) {
            request.with(user(account));
        }
        try {
            return mvc().perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException("Unanswered", broken);
        }
    }

    /** The dispatcher stands at the root, so the whole path is the servlet's. */
    private static MockHttpServletRequest asTheContainerDoes(MockHttpServletRequest request) {
        request.setServletPath(URLDecoder.decode(request.getRequestURI(), StandardCharsets.UTF_8));
        request.setPathInfo(null);
        return "GET".equals(request.getMethod()) ? request : csrf().postProcessRequest(request);
    }

    private static AbstractMockHttpServletRequestBuilder<?> command(HttpMethod method, String address) {
        if (!address.startsWith("/api/")) {
            return MockMvcRequestBuilders.request(method, address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        }
        if (address.endsWith("/exhibits") || address.endsWith("/service")) {
            return MockMvcRequestBuilders.multipart(method, address).header("If-Match", "*");
        }
        return MockMvcRequestBuilders.request(method, address)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .header("If-Match", "*");
    }

    private <T> T undone(Supplier<T> act) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        });
    }

    private synchronized MockMvc mvc() {
        if (mvc == null) {
            DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
            var filters = new SpringBootMockMvcBuilderCustomizer(context);
            filters.setPrint(MockMvcPrint.NONE);
            filters.customize(builder);
            mvc = builder.apply(springSecurity()).build();
        }
        return mvc;
    }
}
