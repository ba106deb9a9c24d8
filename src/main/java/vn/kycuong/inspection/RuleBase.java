package vn.kycuong.inspection;

/** The rule package a case was opened under. Frozen, so that a later change of law does not move a running case. */
public record RuleBase(String rulePackage, String version, String bodyLevel) {}
