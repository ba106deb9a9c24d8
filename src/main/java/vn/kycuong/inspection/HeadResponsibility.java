package vn.kycuong.inspection;

/**
 * How far the head of the unit answers for corruption, waste or negativity that was found (Law 84/2025/QH15, article
 * 33.2).
 */
public enum HeadResponsibility {
    WEAK_MANAGEMENT,
    IRRESPONSIBLE,
    COVERING_UP
}
