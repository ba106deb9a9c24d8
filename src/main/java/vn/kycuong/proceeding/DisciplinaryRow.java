package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Form;

/**
 * A disciplinary case in a list.
 *
 * @param dueOn until when it has to be decided; null once it was
 * @param form what was imposed; null while nothing was, or none
 */
public record DisciplinaryRow(
        UUID id,
        String number,
        String official,
        String name,
        String unit,
        CaseGround ground,
        CaseStage stage,
        @Nullable CaseOutcome outcome,
        @Nullable Form form,
        LocalDate openedOn,
        LocalDate detectedOn,
        @Nullable LocalDate dueOn,
        boolean late) {}
