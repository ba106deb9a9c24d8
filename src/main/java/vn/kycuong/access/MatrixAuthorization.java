package vn.kycuong.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request in when the matrix names its route for one of the actor's roles. What it does not name is closed. */
@Component
class MatrixAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    /** Marks a refused request whose route the matrix does not know: it is answered as if nothing were there. */
    static final String UNKNOWN_ROUTE = MatrixAuthorization.class.getName() + ".unknownRoute";

    private final PermissionMatrix matrix;
    private final Permissions permissions;
    private final CurrentActor current;

    MatrixAuthorization(PermissionMatrix matrix, Permissions permissions, CurrentActor current) {
        this.matrix = matrix;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    @Deprecated
    public @Nullable AuthorizationDecision check(
            Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        return decide(authentication, context);
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        return decide(authentication, context);
    }

    private AuthorizationDecision decide(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
        var row = matrix.rowOf(method, request.getServletPath());
        if (row.isEmpty()) {
            request.setAttribute(UNKNOWN_ROUTE, true);
            return new AuthorizationDecision(false);
        }
        if (row.get().anonymous()) {
            return new AuthorizationDecision(true);
        }
        var actor = current.of(request, authentication.get());
        return new AuthorizationDecision(permissions.allows(actor, row.get().operation()));
    }
}
