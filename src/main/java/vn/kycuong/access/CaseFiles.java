package vn.kycuong.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The row that stands for a case in every room: what is locked first, and whether the case is sealed and for whom. */
public interface CaseFiles {

    void open(UUID caseId, boolean sealed, Collection<String> listed);

    /**
     * Locks the case until the transaction ends.
     *
     * @return whether it is sealed
     * @throws NotFound when there is no such case for the acting person
     */
    boolean lock(UUID caseId);

    void addToSecrecyList(UUID caseId, Collection<String> officials);

    void acknowledgeSecrecy(UUID caseId, String official);

    /** Officials on the list who have not yet acknowledged secrecy. */
    Set<String> withoutAcknowledgement(UUID caseId);

    /** Those of these cases on whose list the official stands without having acknowledged secrecy. */
    Set<UUID> notAcknowledgedBy(String official, Collection<UUID> caseIds);

    void unseal(UUID caseId);

    boolean sealed(UUID caseId);

    Set<String> listed(UUID caseId);
}
