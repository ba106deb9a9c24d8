package vn.kycuong.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.kycuong.access.CurrentActor;
import vn.kycuong.access.Permissions;
import vn.kycuong.notification.InboxQueries;
import vn.kycuong.organisation.Organisation;

/** Has the frame ready for every page, that of a refusal and of an error included. Nothing is read unless it is drawn. */
@Component
class PageFrame extends OncePerRequestFilter {

    private final CurrentActor actors;
    private final Permissions permissions;
    private final Organisation organisation;
    private final InboxQueries inbox;

    PageFrame(CurrentActor actors, Permissions permissions, Organisation organisation, InboxQueries inbox) {
        this.actors = actors;
        this.permissions = permissions;
        this.organisation = organisation;
        this.inbox = inbox;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(
                "frame", new Frame(() -> actors.of(request), Here.of(request), permissions, organisation, inbox));
        chain.doFilter(request, response);
    }
}
