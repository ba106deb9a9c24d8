package vn.kycuong.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the administration, under the name and parent it has today. Its validity spans its whole life, both days
 * included, whatever it was called.
 *
 * @param parent code of the unit it answers to; empty for a root
 * @param type what kind of unit it is; never to be inferred from its name, since the same word has meant different levels
 * @param validFrom the first day; null while it is unknown
 * @param validTo the last day; null while the unit goes on
 */
public record Unit(
        String code,
        String parent,
        String type,
        String nameVi,
        String nameEn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration) {

    /** Whether the unit exists on that day; an unknown first day is taken as long ago. */
    public boolean inForce(LocalDate on) {
        return (validFrom == null || !on.isBefore(validFrom)) && (validTo == null || !on.isAfter(validTo));
    }
}
