package vn.kycuong.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.kycuong.access.PermissionMatrix;
import vn.kycuong.access.Problems;

/**
 * Lets an act that binds happen only to the case as its author saw it. Records that several people add side by side
 * (answers, diary entries, exhibits, findings …) may come without {@code If-Match}.
 */
@Component
class MatchingVersions implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> ADDED_SIDE_BY_SIDE = Set.of(
            "inspection.draft",
            "inspection.check-conflicts",
            "inspection.acknowledge-secrecy",
            "inspection.answer",
            "inspection.write-diary",
            "inspection.add-exhibit",
            "inspection.apply-measure",
            "inspection.serve-paper",
            "discipline.serve-paper",
            "inspection.reserve-opinion",
            "inspection.report-recommendation",
            "finding.record");

    private final PermissionMatrix matrix;
    private final CaseVersions versions;
    private final Problems problems;
    private final ObjectMapper json;

    MatchingVersions(PermissionMatrix matrix, CaseVersions versions, Problems problems, ObjectMapper json) {
        this.matrix = matrix;
        this.versions = versions;
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/api/v1/inspections/**",
                        "/api/v1/findings/**",
                        "/api/v1/accountability-entries/**",
                        "/api/v1/disciplinary-cases/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var method = HttpMethod.valueOf(request.getMethod());
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            return true;
        }
        var expected = request.getHeader(HttpHeaders.IF_MATCH);
        if (expected != null && expected.strip().equals("*")) {
            return true;
        }
        var current = versions.locked(request);
        if (current.isEmpty()) {
            return true;
        }
        if (expected == null) {
            var operation = matrix.rowOf(method, request.getServletPath()).map(PermissionMatrix.Row::operation);
            return ADDED_SIDE_BY_SIDE.contains(operation.orElse(""))
                    || refuse(request, response, HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
        }
        return expected.strip().equals(current.get())
                || refuse(request, response, HttpStatus.PRECONDITION_FAILED, "precondition-failed");
    }

    private boolean refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.of(status, code, List.of(), request.getLocale()));
        return false;
    }
}
