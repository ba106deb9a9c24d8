package vn.kycuong.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; without an end while it is open. */
record Period(LocalDate from, @Nullable LocalDate to) {

    static Period of(JdbcAssignments.Row row) {
        return new Period(row.validFrom(), row.validTo());
    }

    boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
