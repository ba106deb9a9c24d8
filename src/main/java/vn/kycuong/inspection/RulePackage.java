package vn.kycuong.inspection;

import java.time.LocalDate;

/**
 * The rules that a case keeps for life: the package, the day whose law applies, and the version of the deployed decision
 * tables, so that a later change of a table does not change an open case.
 *
 * @param code {@code THANH_TRA}, {@code KIEM_TRA_CHUYEN_NGANH} or {@code KIEM_TRA_CONG_VU}
 */
public record RulePackage(String code, LocalDate on, int version) {}
