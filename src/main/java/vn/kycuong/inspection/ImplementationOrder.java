package vn.kycuong.inspection;

import java.time.Instant;

/**
 * The order to carry out the conclusion (Law 84/2025/QH15, articles 53 and 54.2).
 *
 * @param monitor who follows up the recommendations and answers for it (article 55)
 */
public record ImplementationOrder(
        String number, String text, String monitor, String sha256, Instant orderedAt, String orderedBy) {}
