package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too large before anything reads it. Later it would look like something else: a form that cannot be
 * read has no token, and would be called forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OversizedForms extends OncePerRequestFilter {

    private final MultipartConfigElement limits;
    private final DoorRefusals refusals;

    OversizedForms(MultipartConfigElement limits, DoorRefusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var hasFiles = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        if (hasFiles && exceedsLimits(request)) {
            refusals.tooLarge(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Who does not say how much there is has it counted while it is read. */
    private boolean exceedsLimits(HttpServletRequest request) throws ServletException, IOException {
        if (request.getContentLengthLong() >= 0) {
            return request.getContentLengthLong() > limits.getMaxRequestSize();
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }
}
