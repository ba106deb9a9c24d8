package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;

/** placeholder */
interface Signatures {
    void sign(UUID caseId, String kind, String sha256, String password, Actor by);
}
