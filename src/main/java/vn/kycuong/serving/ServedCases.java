package vn.kycuong.serving;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;

/** The cases of one room, as far as their papers are served. The room says who may know, and whom it tells. */
public interface ServedCases {

    Family family();

    /**
     * Locks the case for a record by this actor.
     *
     * @throws NotFound when the actor may not know that the case exists
     * @throws Forbidden when the actor may see the case but not do this
     */
    void take(Actor by, UUID caseId);

    /**
     * @throws NotFound when the actor may not know that the case exists
     * @throws Forbidden when the actor may see the case but not do this
     */
    void require(Actor by, String operation, UUID caseId);

    /** Those of these cases that the actor may know of. */
    Map<UUID, ServedCase> known(Actor by, Collection<UUID> caseIds);

    /** Journals a record, tells whom it concerns, and does what follows from the service. The lock is held. */
    void recorded(Actor by, ServiceRecord service);
}
