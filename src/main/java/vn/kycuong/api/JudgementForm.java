package vn.kycuong.api;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.Severity;
import vn.kycuong.proceeding.Judgement;

/** @param form left out for no discipline */
record JudgementForm(
        @NotNull Severity consequence,
        @NotNull Boolean acceptsAndRemedies,
        @NotNull Boolean mitigating,
        @NotNull Boolean aggravating,
        @Nullable Form form) {

    Judgement judgement() {
        return new Judgement(consequence, acceptsAndRemedies, mitigating, aggravating, form);
    }
}
