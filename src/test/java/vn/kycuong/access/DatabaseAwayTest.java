package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

    private final DoorRefusals refusals = refusals();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/inspections");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    DatabaseAwayTest() {
        request.setServletPath("/api/v1/inspections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void isSaidWhereverItShows(String state) throws ServletException, IOException {
        passes((asked, answer) -> {
            throw new ServletException(new IllegalStateException(new SQLException("gone", state)));
        });

        assertUnavailable();
    }

    @Test
    void isSaidWhenNoConnectionIsLeftToBegin() throws ServletException, IOException {
        passes((asked, answer) -> {
            throw new CannotCreateTransactionException("none", new SQLTransientConnectionException("timed out"));
        });

        assertUnavailable();
    }

    @Test
    void isSaidWhenNotEvenTheRollbackCameAbout() throws ServletException, IOException {
        passes((asked, answer) -> {
            var lost = new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
            lost.initApplicationException(new IllegalStateException(new SQLException("gone", "57P01")));
            throw lost;
        });

        assertUnavailable();
    }

    @Test
    void anyOtherFaultStaysOne() {
        assertThatThrownBy(() -> passes((asked, answer) -> {
                    throw new IllegalStateException(new SQLException("duplicate key", "23505"));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyIsToldThatTheirPasswordIsWrong() throws IOException {
        refusals.commence(
                request,
                response,
                new InternalAuthenticationServiceException("no connection", new SQLException("gone", "08001")));

        assertUnavailable();
    }

    @Test
    void aWrongPasswordIsOne() throws IOException {
        refusals.commence(request, response, new BadCredentialsException("wrong"));

        assertThat(response.getStatus()).isEqualTo(401);
    }

    private void passes(FilterChain chain) throws ServletException, IOException {
        new DatabaseAway(refusals).doFilter(request, response, chain);
    }

    private void assertUnavailable() throws IOException {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"unavailable\"", "try again", "thử lại");
    }

    private static DoorRefusals refusals() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/access");
        texts.setDefaultEncoding("UTF-8");
        return new DoorRefusals(new Problems(texts), new ObjectMapper());
    }
}
