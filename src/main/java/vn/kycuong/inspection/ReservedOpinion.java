package vn.kycuong.inspection;

import java.time.Instant;

/** What a member of the team holds against the draft, attached to it (Law 84/2025/QH15, articles 23.2 and 34.4). */
public record ReservedOpinion(int number, String member, String opinion, Instant reservedAt) {}
