package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection in a list, as its reader may see it.
 *
 * @param dueOn what is due next; null when nothing is
 * @param late a term has passed
 */
public record InspectionRow(
        UUID id,
        String number,
        Kind kind,
        Status status,
        String unit,
        String unitName,
        boolean sealed,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate dueOn,
        boolean late) {}
