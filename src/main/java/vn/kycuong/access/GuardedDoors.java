package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks the permission matrix about the very case or finding before anything of a request is read, so that neither a form
 * nor a complaint about an input reaches somebody who may not do this here. The use case asks again under its lock.
 */
@Component
class GuardedDoors implements HandlerInterceptor, WebMvcConfigurer {

    private static final String API = "/api/v1";

    private final PermissionMatrix matrix;
    private final CurrentActor actors;
    private final List<Doorkeeper> keepers;

    GuardedDoors(PermissionMatrix matrix, CurrentActor actors, List<Doorkeeper> keepers) {
        this.matrix = matrix;
        this.actors = actors;
        this.keepers = keepers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(OneReading.ORDER + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getServletPath();
        var id = identifier(request);
        var keeper = keepers.stream().filter(each -> keeps(each, path)).findFirst();
        if (id.isPresent() && keeper.isPresent()) {
            var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
            var row = matrix.rowOf(method, path).orElseThrow(NotFound::new);
            keeper.get().check().require(actors.of(request), row.operation(), id.get());
        }
        return true;
    }

    private static boolean keeps(Doorkeeper keeper, String path) {
        var address = path.startsWith(API) ? path.substring(API.length()) : path;
        return address.startsWith('/' + keeper.root() + '/');
    }

    /** Empty also when it is no identifier at all, which the handler refuses. */
    private static Optional<UUID> identifier(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("id") instanceof String id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
