package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The finding that a case rests on, and what its record says of the detection.
 *
 * @param finding null when the case rests on no finding of this system
 * @param recordedOn when it was found, by its record; null when there is none
 * @param reason why the case counts from an earlier day; empty when it counts from that day
 */
public record Detection(@Nullable UUID finding, @Nullable LocalDate recordedOn, String reason) {

    static final Detection ELSEWHERE = new Detection(null, null, "");

    boolean deviates() {
        return !reason.isEmpty();
    }
}
