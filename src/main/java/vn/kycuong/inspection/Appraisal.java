package vn.kycuong.inspection;

import java.time.Instant;

/**
 * What the appraiser says of the draft (Law 84/2025/QH15, article 35).
 *
 * @param agrees the draft may be signed as it is; the issuer decides either way
 */
public record Appraisal(String appraiser, boolean agrees, String opinion, Instant appraisedAt) {}
