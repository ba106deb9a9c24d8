package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers that the service is unavailable while the database cannot be reached. Otherwise it would look like a fault of
 * the application, which nobody tries again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    /** Classes of SQL states: no connection, and a server that goes down or comes up. */
    private static final String CONNECTION = "08";

    private static final String SHUTDOWN = "57P";

    private final DoorRefusals refusals;

    DatabaseAway(DoorRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isCauseOf(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("The database cannot be reached; a request is answered with 503");
            response.reset();
            refusals.unavailable(request, response);
        }
    }

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> (cause instanceof SQLException refused && saysSo(refused))
                        || (cause instanceof TransactionSystemException lost && isBehind(lost)));
    }

    /** When not even the rollback came about, what had gone wrong before stands beside the cause. */
    private static boolean isBehind(TransactionSystemException lost) {
        var before = lost.getApplicationException();
        return before != null && isCauseOf(before);
    }

    private static boolean saysSo(SQLException refused) {
        var state = Objects.requireNonNullElse(refused.getSQLState(), "");
        return refused instanceof SQLTransientConnectionException
                || state.startsWith(CONNECTION)
                || state.startsWith(SHUTDOWN);
    }
}
