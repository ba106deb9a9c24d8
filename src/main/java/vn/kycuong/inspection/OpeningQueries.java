package vn.kycuong.inspection;

import java.time.Instant;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NumberedPage;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/**
 * Who opened the sealed or protected parts of inspections, and when, for the auditor. As long as a case is sealed its
 * openings are not told either; once it is not, all of them are. Disciplinary cases have readers of their own.
 */
@Questions
public class OpeningQueries {

    /**
     * @param sealed whether the case is sealed today
     * @param operation name in the permission matrix of what was done, such as {@code inspection.read}
     */
    public record Opening(
            UUID caseId, String caseNumber, boolean sealed, String official, String operation, Instant at) {}

    private final JdbcFileOpenings openings;
    private final Permissions permissions;

    OpeningQueries(JdbcFileOpenings openings, Permissions permissions) {
        this.openings = openings;
        this.permissions = permissions;
    }

    /**
     * The latest first.
     *
     * @param text number of a case or code of an official; empty for all
     */
    public NumberedPage<Opening> page(Actor actor, String text, int number) {
        permissions.require(actor, "access-log.read");
        var wanted = text.replace("\0", "").strip();
        return NumberedPage.of(number, (offset, limit) -> openings.latest(actor, wanted, offset, limit));
    }
}
