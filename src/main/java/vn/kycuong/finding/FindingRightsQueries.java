package vn.kycuong.finding;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;

/** Answers for one finding whether somebody may do something to it. */
@Questions
class FindingRightsQueries {

    private final Findings findings;
    private final FindingRights rights;

    FindingRightsQueries(Findings findings, FindingRights rights) {
        this.findings = findings;
        this.rights = rights;
    }

    /** Throws what the matrix says: not found, or forbidden. */
    public void require(Actor by, String operation, UUID findingId) {
        rights.require(by, operation, findings.get(findingId));
    }
}
