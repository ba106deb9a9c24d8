package vn.kycuong.inspection;

import java.util.Collection;

/** placeholder */
interface ConflictCheck {
    void require(Inspection inspection, Collection<String> officials);
}
