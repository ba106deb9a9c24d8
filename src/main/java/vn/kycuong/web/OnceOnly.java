package vn.kycuong.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Carries out a form once, however often it is sent: each form bears a token of its own, and what came of it is kept in
 * the session. A second click waits for the first one and is then shown where that one led.
 */
@Component
class OnceOnly {

    private static final String ATTRIBUTE = OnceOnly.class.getName();
    private static final int MOST_KEPT = 100;

    /**
     * @param token of the form; empty when it came without one
     * @param act answers where it leads; one that throws may be sent again
     */
    String carryOut(HttpSession session, String token, Supplier<String> act) {
        synchronized (WebUtils.getSessionMutex(session)) {
            var done = done(session);
            var before = done.get(token);
            if (before != null) {
                return before;
            }
            var where = act.get();
            if (!token.isEmpty()) {
                done.put(token, where);
            }
            return where;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> done(HttpSession session) {
        var known = (Map<String, String>) session.getAttribute(ATTRIBUTE);
        var done = known == null ? new Addresses() : known;
        session.setAttribute(ATTRIBUTE, done);
        return done;
    }

    /** Forgets the oldest first. */
    private static final class Addresses extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
