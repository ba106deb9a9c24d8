package vn.kycuong.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.RuleViolation;

/** The result report of the team (Law 84/2025/QH15, article 33). Its text is a document of the case. */
public record Report(
        UUID caseId,
        List<Figure> figures,
        List<String> proposals,
        boolean corruption,
        @Nullable HeadResponsibility headResponsibility,
        String sha256,
        Instant submittedAt,
        String submittedBy) {

    /** A counted result, such as people checked. */
    public record Figure(String name, long value) {}

    public Report {
        figures = List.copyOf(figures);
        proposals = List.copyOf(proposals);
        requireGraded(corruption, headResponsibility);
    }

    /** The responsibility of the head is graded if, and only if, corruption, waste or negativity was found. */
    static void requireGraded(boolean corruption, @Nullable HeadResponsibility grade) {
        if (corruption && grade == null) {
            throw RuleViolation.invalid("head-responsibility-missing");
        }
        if (!corruption && grade != null) {
            throw RuleViolation.invalid("head-responsibility-without-corruption");
        }
    }
}
