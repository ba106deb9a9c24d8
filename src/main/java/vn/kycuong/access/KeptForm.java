package vn.kycuong.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody had entered when the session was over, kept in the session of signing in again. It is given back only to
 * who wrote it, and never holds a password.
 *
 * @param address of the form
 * @param writer code of the official who was signed in when the form was shown
 */
public record KeptForm(String address, String writer, Map<String, List<String>> values) implements Serializable {

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final String WRITER = "writer";
    private static final Set<String> NOT_KEPT = Set.of("password", "newPassword", "_csrf", "once", "step", WRITER);
    private static final int MOST = 200_000;

    /** Keeps the form of this request, if it is one of ours and not too long. */
    static boolean keep(HttpServletRequest request) {
        var writer = request.getParameter(WRITER);
        if (writer == null || !"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return false;
        }
        var values = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, given) -> {
            if (!NOT_KEPT.contains(name)) {
                values.put(name, List.of(given));
            }
        });
        if (values.toString().length() > MOST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(request.getServletPath(), writer, values));
        return true;
    }

    /** Where somebody goes who has just signed in; empty when nothing was kept. */
    static Optional<String> waitingIn(HttpServletRequest request) {
        return in(request).map(KeptForm::address);
    }

    /** Gives back what was kept of this form, once. */
    public static Optional<KeptForm> takeFor(Actor reader, HttpServletRequest request) {
        var kept = in(request).filter(form -> form.address().equals(request.getServletPath()));
        kept.ifPresent(form -> request.getSession().removeAttribute(ATTRIBUTE));
        return kept.filter(form -> form.writer().equals(reader.official()));
    }

    private static Optional<KeptForm> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((KeptForm) session.getAttribute(ATTRIBUTE));
    }
}
