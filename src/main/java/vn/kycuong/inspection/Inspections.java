package vn.kycuong.inspection;

import java.util.Collection;
import java.util.Map;
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

    /** Those of these that there are for the acting person, by identifier; read at once. */
    Map<UUID, Inspection> all(Collection<UUID> caseIds);

    /** Stores what changed. The seal is not changed here but by the case file. */
    void update(Inspection inspection);
}
