package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many commands in at a time that each has its connection to the database, and one more for the access log.
 * The others wait in line and hold nothing meanwhile: a hundred who act on one case at once are all answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class QueuedCommands extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int CONNECTIONS_OF_A_COMMAND = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Semaphore line;
    private final Duration longestWait;
    private final DoorRefusals refusals;

    @Autowired
    QueuedCommands(@Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections, DoorRefusals refusals) {
        this(new Semaphore(Math.max(1, connections / CONNECTIONS_OF_A_COMMAND), true), LONGEST_WAIT, refusals);
    }

    QueuedCommands(Semaphore line, Duration longestWait, DoorRefusals refusals) {
        this.line = line;
        this.longestWait = longestWait;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isLetIn()) {
            refusals.busy(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            line.release();
        }
    }

    private boolean isLetIn() {
        try {
            return line.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
