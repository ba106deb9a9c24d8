package vn.kycuong.inspection;

import java.time.LocalDate;

/**
 * Why and what is looked at, as the decision says (Law 84/2025/QH15, article 26.3).
 *
 * @param theme links the cases of one theme; empty when there is none
 * @param groundReference number of the plan entry, order or signal
 * @param namedOfficial code of the officer whom the signal names; empty when it names nobody
 */
public record Mandate(
        String theme,
        GroundType ground,
        String groundReference,
        String namedOfficial,
        String scope,
        String content,
        LocalDate periodFrom,
        LocalDate periodTo) {}
