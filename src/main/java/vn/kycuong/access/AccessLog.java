package vn.kycuong.access;

import java.util.UUID;

/** Every opening of a sealed case, with a chain of its own, so that reading never locks the case. */
@FunctionalInterface
public interface AccessLog {

    /** Records the opening at once, whatever becomes of the transaction that reads. */
    void opened(UUID caseId, Actor by, String operation);
}
