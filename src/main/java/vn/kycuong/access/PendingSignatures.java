package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The forms of one session that wait for a fresh login: one for each tab, the oldest forgotten first. */
final class PendingSignatures {

    private static final String ATTRIBUTE = PendingSignatures.class.getName();
    private static final int MOST_KEPT = 5;

    private PendingSignatures() {}

    /** Also in the place of what it was before. */
    static void keep(HttpSession session, PendingSignature pending) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var all = in(session);
            all.put(pending.id(), pending);
            session.setAttribute(ATTRIBUTE, all);
        }
    }

    /** Once. */
    static Optional<PendingSignature> take(HttpSession session, String id) {
        synchronized (WebUtils.getSessionMutex(session)) {
            return Optional.ofNullable(in(session).remove(id));
        }
    }

    static Optional<PendingSignature> find(HttpServletRequest request, @Nullable String id) {
        return first(request, pending -> pending.id().equals(id));
    }

    /** The one to which this request brings the provider's answer. */
    static Optional<PendingSignature> answeredBy(HttpServletRequest request) {
        var state = request.getParameter("state");
        return state == null ? Optional.empty() : first(request, pending -> pending.isAnsweredUnder(state));
    }

    private static Optional<PendingSignature> first(HttpServletRequest request, Predicate<PendingSignature> wanted) {
        var session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            return in(session).values().stream().filter(wanted).findFirst();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, PendingSignature> in(HttpSession session) {
        var known = (Map<String, PendingSignature>) session.getAttribute(ATTRIBUTE);
        return known == null ? new Newest() : known;
    }

    private static final class Newest extends LinkedHashMap<String, PendingSignature> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PendingSignature> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
