package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.NotFound;

/** All inspections that the acting person may know of. */
public interface Inspections {

    void add(Inspection inspection);

    /**
     * Locks the case first, as every change does, then reads it.
     *
     * @throws NotFound when there is none for the acting person
     */
    Inspection lock(UUID caseId);

    /** @throws NotFound when there is none for the acting person */
    Inspection get(UUID caseId);

    /** Stores what changed. The seal is not changed here but by the case file. */
    void update(Inspection inspection);
}
