package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;

/** placeholder */
interface Documents {
    String add(UUID caseId, String kind, String text, Actor by);
}
