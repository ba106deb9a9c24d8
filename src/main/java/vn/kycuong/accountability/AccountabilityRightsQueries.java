package vn.kycuong.accountability;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;

/** Answers for one entry whether somebody may do something about it. */
@Questions
class AccountabilityRightsQueries {

    private final Entries entries;
    private final AccountabilityRights rights;

    AccountabilityRightsQueries(Entries entries, AccountabilityRights rights) {
        this.entries = entries;
        this.rights = rights;
    }

    /** Throws what the matrix says: not found, or forbidden. */
    public void require(Actor by, String operation, UUID entryId) {
        rights.require(by, operation, entries.get(entryId));
    }
}
