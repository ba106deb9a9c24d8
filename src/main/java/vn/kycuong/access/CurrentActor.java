package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who makes a request, looked up anew each time, so that a right that ended ends now. */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final ActorDirectory directory;

    CurrentActor(ActorDirectory directory) {
        this.directory = directory;
    }

    /** For a request that has passed the security filters. */
    public Actor of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? Actor.ANONYMOUS : of(request, authentication);
    }

    Actor of(HttpServletRequest request, Authentication authentication) {
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known) {
            return known;
        }
        var actor = lookUp(authentication);
        request.setAttribute(ATTRIBUTE, actor);
        return actor;
    }

    private Actor lookUp(Authentication authentication) {
        if (!authentication.isAuthenticated() || authentication instanceof AnonymousAuthenticationToken) {
            return Actor.ANONYMOUS;
        }
        return directory.actorOf(authentication.getName()).orElse(Actor.ANONYMOUS);
    }
}
