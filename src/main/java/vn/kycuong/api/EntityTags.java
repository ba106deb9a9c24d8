package vn.kycuong.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives every answer about a case the tag that the next act on it must carry. */
@RestControllerAdvice(basePackageClasses = EntityTags.class)
@Order(0)
class EntityTags implements ResponseBodyAdvice<Object> {

    private static final List<String> TAGGED = List.of(
            "/api/v1/inspections/",
            "/api/v1/findings/",
            "/api/v1/accountability-entries/",
            "/api/v1/disciplinary-cases/");

    private final CaseVersions versions;

    EntityTags(CaseVersions versions) {
        this.versions = versions;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet
                && response instanceof ServletServerHttpResponse answer
                && answer.getServletResponse().getStatus() < 400) {
            var path = servlet.getServletRequest().getServletPath();
            if (TAGGED.stream().anyMatch(path::startsWith)) {
                versions.seen(servlet.getServletRequest())
                        .ifPresent(tag -> response.getHeaders().setETag(tag));
            }
        }
        return body;
    }
}
