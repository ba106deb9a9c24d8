package vn.kycuong.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An official in the team from one day on; {@code to} is the last day, and nobody is ever removed from the record. */
public record TeamMember(
        String official,
        TeamRole role,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean serves() {
        return to == null;
    }

    public TeamMember until(LocalDate lastDay) {
        return new TeamMember(official, role, from, lastDay);
    }
}
