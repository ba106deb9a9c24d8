package vn.kycuong.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** How far units kept what they committed themselves to, as other systems counted it. */
@Questions
public class ServiceCommitmentQueries {

    /**
     * @param total cases handled in the period; zero is a figure like any other
     * @param onTime of these, within the time committed to
     */
    public record Figures(
            String unit,
            LocalDate periodFrom,
            LocalDate periodTo,
            long total,
            long onTime,
            String source,
            Instant reportedAt) {}

    private static final int MOST = 500;

    private final JdbcServiceCommitments commitments;
    private final Permissions permissions;

    ServiceCommitmentQueries(JdbcServiceCommitments commitments, Permissions permissions) {
        this.commitments = commitments;
        this.permissions = permissions;
    }

    /**
     * The latest report of each unit and period, the latest period first, five hundred at most.
     *
     * @param unit code of a unit; empty for all
     */
    public List<Figures> latest(Actor actor, String unit) {
        permissions.require(actor, "service-commitment.read");
        // What comes in an address is not cleaned at the door, and PostgreSQL knows no NUL.
        return commitments.latest(unit.replace("\0", ""), MOST);
    }
}
