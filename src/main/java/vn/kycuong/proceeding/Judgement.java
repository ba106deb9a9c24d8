package vn.kycuong.proceeding;

import org.jspecify.annotations.Nullable;
import vn.kycuong.discipline.Form;
import vn.kycuong.discipline.Severity;

/**
 * How somebody judged what was done, as far as the tables ask.
 *
 * @param form what they proposed; null for no discipline
 */
public record Judgement(
        Severity consequence,
        boolean acceptsAndRemedies,
        boolean mitigating,
        boolean aggravating,
        @Nullable Form form) {}
