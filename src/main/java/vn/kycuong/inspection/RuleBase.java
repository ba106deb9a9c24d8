package vn.kycuong.inspection;

/** The rules a case was opened under. Frozen, so that a later change of law does not move a running case. */
public record RuleBase(RulePackage frozen, BodyLevel level) {}
