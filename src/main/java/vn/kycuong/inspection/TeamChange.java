package vn.kycuong.inspection;

import java.time.Instant;

/**
 * A decision that replaces, adds or removes a member of the team (Law 84/2025/QH15, article 38.1.n).
 *
 * @param leaving who leaves; empty when somebody is only added
 * @param joining who joins; empty when somebody is only removed
 * @param head who heads the team from now on
 */
public record TeamChange(
        int number,
        String decisionNumber,
        String reason,
        String leaving,
        String joining,
        String head,
        Instant decidedAt,
        String decidedBy) {}
