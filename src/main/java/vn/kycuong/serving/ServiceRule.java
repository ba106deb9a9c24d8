package vn.kycuong.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a try, by the rules of its day.
 *
 * @param serves whether the paper counts as served
 * @param afterDays so many days later
 * @param witness whether somebody has to bear witness
 * @param failedBefore how many tries must have failed before
 * @param mark how sure the source is: C, S, M or P
 */
public record ServiceRule(
        Method method,
        Outcome outcome,
        boolean serves,
        int afterDays,
        boolean witness,
        int failedBefore,
        String source,
        String mark) {

    @Nullable
    LocalDate effectiveOn(LocalDate on) {
        return serves ? on.plusDays(afterDays) : null;
    }
}
