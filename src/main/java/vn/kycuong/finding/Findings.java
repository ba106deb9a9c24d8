package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.NotFound;

/** All findings of the cases that the acting person may know of. */
interface Findings {

    /**
     * Locks the case first, as every change does, then reads the finding.
     *
     * @throws NotFound when there is none for the acting person
     */
    Finding lock(UUID findingId);

    /** @throws NotFound when there is none for the acting person */
    Finding get(UUID findingId);

    /** In the order of their numbers. */
    List<Finding> ofCase(UUID caseId);

    /** @param caseNumber public number of the inspection */
    Optional<Finding> numbered(String caseNumber, int number);

    Optional<Finding> ofChecklistItem(UUID caseId, String item);

    /** The case must be locked. */
    int nextNumber(UUID caseId);

    /** Whether the unit was found out in the same since that day, in another finding that stands in minutes. */
    boolean repeated(String unit, String violation, UUID except, LocalDate since);

    void add(Finding finding);

    /** @param before the wording that is replaced, kept as history */
    void amend(Finding finding, FindingContent before, String reason, String by, Instant at);

    void withdraw(UUID findingId, String reason, String by, Instant at);

    void minute(UUID findingId, Instant at);

    void add(UUID findingId, Proceedings.Classification classification);

    void add(UUID findingId, Proceedings.Response response);

    void add(UUID findingId, Proceedings.Silence silence);

    void add(UUID findingId, Proceedings.Decision decision);

    void add(UUID findingId, Proceedings.Rectification rectification);

    void add(UUID findingId, Proceedings.Verification verification);

    void close(UUID findingId, Proceedings.Closure closure);
}
