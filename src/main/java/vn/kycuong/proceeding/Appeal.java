package vn.kycuong.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about the decision, the first to its issuer, the second to the issuer's superior.
 *
 * @param outcome null until it is settled
 * @param reference number of the settlement
 */
public record Appeal(
        int level,
        LocalDate lodgedOn,
        String content,
        boolean complex,
        @Nullable SettlementOutcome outcome,
        @Nullable LocalDate dialogueOn,
        @Nullable LocalDate settledOn,
        String reference) {

    public boolean open() {
        return outcome == null;
    }

    /** Ended without anybody having settled it. */
    Appeal ended(SettlementOutcome how, LocalDate on) {
        return new Appeal(level, lodgedOn, content, complex, how, null, on, "");
    }
}
