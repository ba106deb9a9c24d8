package vn.kycuong.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One official in one post of one unit for a period, both days included.
 *
 * @param to the last day; null while it is open
 */
public record Assignment(
        String official,
        String unit,
        String post,
        Position position,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean inForce(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
