package vn.kycuong.campaign;

import java.time.Duration;

/** @param longest what may be taken at most */
record Recovery(Duration took, Duration longest) {

    boolean isInTime() {
        return took.compareTo(longest) <= 0;
    }
}
