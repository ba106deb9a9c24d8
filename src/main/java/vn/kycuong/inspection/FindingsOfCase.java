package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;

/** What an inspection needs to know of its findings. Implemented by the room that keeps them. */
public interface FindingsOfCase {

    /**
     * A finding that the unit contests, wholly or in part.
     *
     * @param statement what the unit says, word for word
     * @param decision what was decided on it; empty while nothing is
     */
    record Contested(int number, String title, String statement, String decision) {}

    /** A finding as the minutes name it. */
    record Summary(int number, String title, String violation) {}

    /** How many findings of the case are not closed. */
    int open(UUID caseId);

    List<Contested> contested(UUID caseId);

    List<Summary> minuted(UUID caseId);
}
