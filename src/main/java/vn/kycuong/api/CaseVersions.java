package vn.kycuong.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CurrentActor;
import vn.kycuong.access.NotFound;

/** The entity tag of the case that a request is about, as far as its sender can see the case. */
@Component
class CaseVersions {

    private static final String ENTRIES = "/api/v1/accountability-entries/";

    private final CaseVersionQueries queries;
    private final CurrentActor actors;

    CaseVersions(CaseVersionQueries queries, CurrentActor actors) {
        this.queries = queries;
        this.actors = actors;
    }

    /** Empty when the request is about no case, or about one that its sender may not know. */
    Optional<String> seen(HttpServletRequest request) {
        return version(request, queries::version, queries::entryVersion);
    }

    /** The same, and nobody can change the case before the command of this request is done. */
    Optional<String> locked(HttpServletRequest request) {
        return version(request, queries::lockedVersion, queries::lockedEntryVersion);
    }

    private Optional<String> version(
            HttpServletRequest request, BiFunction<Actor, UUID, String> ask, BiFunction<Actor, UUID, String> askEntry) {
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("id") instanceof String id)) {
            return Optional.empty();
        }
        var actor = actors.of(request);
        try {
            var named = UUID.fromString(id);
            return Optional.of(
                    request.getServletPath().startsWith(ENTRIES)
                            ? askEntry.apply(actor, named)
                            : ask.apply(actor, caseId(request, actor, named)));
        } catch (NotFound | IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private UUID caseId(HttpServletRequest request, Actor actor, UUID id) {
        return request.getServletPath().startsWith("/api/v1/findings/") ? queries.caseOfFinding(actor, id) : id;
    }
}
