package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the person is not considered and no clock of discipline runs. Why somebody is ill stands elsewhere.
 *
 * @param from the first day that is not counted
 * @param until the last day that is not counted; null while nobody knows
 * @param endedOn the last day that was not counted in the end; null while it runs. It may lie before {@code from}
 */
public record Deferral(
        UUID id,
        DeferralGround ground,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn) {

    public boolean running() {
        return endedOn == null;
    }
}
