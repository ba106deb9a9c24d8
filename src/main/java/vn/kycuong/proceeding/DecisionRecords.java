package vn.kycuong.proceeding;

import java.util.UUID;
import vn.kycuong.organisation.Confirmed;

/** What was decided in a case, and the complaints about it. */
interface DecisionRecords {

    void add(UUID caseId, Decision decision, Confirmed signer);

    void add(UUID caseId, Appeal appeal, String by);

    void settle(UUID caseId, Appeal settled, String by);
}
