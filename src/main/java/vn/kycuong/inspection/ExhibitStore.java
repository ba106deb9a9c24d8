package vn.kycuong.inspection;

import java.util.Optional;
import java.util.UUID;

/** Where the bytes of exhibits are. A port, so that an object store can take over. */
interface ExhibitStore {

    void put(UUID caseId, int number, int version, byte[] content);

    Optional<byte[]> get(UUID caseId, int number, int version);
}
