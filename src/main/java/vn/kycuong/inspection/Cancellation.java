package vn.kycuong.inspection;

import java.time.Instant;

/**
 * The decision that ends a case without a conclusion (Law 84/2025/QH15, article 31).
 *
 * @param reference what proves the ground, such as the number of the request
 * @param sealed the case was still secret, and stays so until a listed leader orders otherwise
 */
public record Cancellation(
        CancellationGround ground,
        String reference,
        String reason,
        String decisionNumber,
        boolean sealed,
        Instant cancelledAt,
        String cancelledBy) {

    Cancellation withoutReason() {
        return new Cancellation(ground, "", "", decisionNumber, sealed, cancelledAt, cancelledBy);
    }
}
