package vn.kycuong.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose person has lost a right since it began: a post ended, be it only today, a role was withdrawn, or
 * the account was disabled. The right itself is gone with the same request already, since it is looked up anew each time;
 * this says so, instead of leaving somebody before closed doors.
 */
class EndedSessions extends OncePerRequestFilter {

    private static final String RIGHTS = EndedSessions.class.getName();

    private final PermissionMatrix matrix;
    private final CurrentActor actors;
    private final DoorRefusals refusals;

    EndedSessions(PermissionMatrix matrix, CurrentActor actors, DoorRefusals refusals) {
        this.matrix = matrix;
        this.actors = actors;
        this.refusals = refusals;
    }

    /** What the session was used with so far, and by whom: another person may sign in without signing out before. */
    private record Rights(String official, Set<Role> roles, Set<String> unitsHeaded) implements Serializable {

        static Rights of(Actor actor) {
            return new Rights(actor.official(), actor.roles(), actor.unitsHeaded());
        }

        boolean areLeftTo(Actor actor) {
            return !actor.official().equals(official)
                    || (actor.roles().containsAll(roles) && actor.unitsHeaded().containsAll(unitsHeaded));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || !isSomebody(who) || isOpenToAll(request)) {
            chain.doFilter(request, response);
            return;
        }
        var actor = actors.of(request, who);
        if (actor.equals(Actor.ANONYMOUS)) {
            end(session);
            refusals.sessionEnded(request, response, "account-disabled");
        } else if (session.getAttribute(RIGHTS) instanceof Rights before && !before.areLeftTo(actor)) {
            end(session);
            refusals.sessionEnded(request, response, "rights-ended");
        } else {
            session.setAttribute(RIGHTS, Rights.of(actor));
            chain.doFilter(request, response);
        }
    }

    private static void end(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private static boolean isSomebody(@Nullable Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }

    /** Files and the sign-in page ask for no right, so that nobody is looked up for them. */
    private boolean isOpenToAll(HttpServletRequest request) {
        var method = request.getMethod().equals("HEAD") ? HttpMethod.GET : HttpMethod.valueOf(request.getMethod());
        return matrix.rowOf(method, request.getServletPath())
                .filter(PermissionMatrix.Row::anonymous)
                .isPresent();
    }
}
