package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Membership in the standing team for surprise inspections, both days included. */
public record SurpriseTeamMember(
        UUID id, String official, LocalDate from, @Nullable LocalDate to) {

    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return (to == null || !to.isBefore(otherFrom)) && (otherTo == null || !otherTo.isBefore(from));
    }
}
