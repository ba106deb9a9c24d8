package vn.kycuong.doors;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the matrix and the facts of a case say about somebody at a door. */
enum Expectation {
    ALLOWED,
    FORBIDDEN,
    NOT_FOUND,
    SIGN_IN;

    static Expectation of(
            List<MatrixLine> matrix, MatrixLine line, MatrixLine.Way way, Walker who, @Nullable WalkedCase of) {
        if (reach(line, "anonymous").equals("any")) {
            return ALLOWED;
        }
        if (who.account() == null) {
            return SIGN_IN;
        }
        var reach = reach(line, who.role());
        if (reach.equals("-")) {
            return FORBIDDEN;
        }
        if (of == null) {
            return ALLOWED;
        }
        if (way.isOfFinding() && !of.findingMinuted() && who.role().equals("head_of_unit")) {
            return NOT_FOUND;
        }
        if (covers(reach, way, who, of)) {
            return ALLOWED;
        }
        var reading = way.isOfEntry() ? "accountability.read" : "inspection.read";
        var read = matrix.stream()
                .filter(each -> each.operation().equals(reading))
                .findFirst()
                .orElseThrow();
        return covers(reach(read, who.role()), way, who, of) ? FORBIDDEN : NOT_FOUND;
    }

    boolean isMetBy(MockHttpServletResponse answer, MatrixLine.Way way) {
        var status = answer.getStatus();
        var toSignIn = status == 302
                && Objects.requireNonNullElse(answer.getRedirectedUrl(), "").endsWith("/login");
        return switch (this) {
            case SIGN_IN -> way.isApi() ? status == 401 : toSignIn;
            case FORBIDDEN -> status == 403;
            case NOT_FOUND -> status == 404;
            case ALLOWED ->
                status != 401 && status != 403 && status < 500 && !toSignIn && (status != 404 || way.mayEndNowhere());
        };
    }

    private static String reach(MatrixLine line, String role) {
        return line.reaches().getOrDefault(role, "-");
    }

    private static boolean covers(String reach, MatrixLine.Way way, Walker who, WalkedCase of) {
        var official = who.official();
        if (way.isOfEntry() && reach.equals("involved")) {
            return official.equals(WalkedCase.HEAD);
        }
        if (of.sealed() && !WalkedCase.LISTED.contains(official)) {
            return false;
        }
        return switch (reach) {
            case "any" -> true;
            case "team", "involved" -> WalkedCase.TEAM.contains(official);
            case "team-head" -> WalkedCase.TEAM_HEAD.equals(official);
            case "issuer" -> WalkedCase.ISSUER.equals(official);
            case "listed" -> of.sealed() && WalkedCase.LISTED.contains(official);
            case "own-unit" -> of.knownToUnit() && who.headed().contains(of.unit());
            default -> false;
        };
    }
}
