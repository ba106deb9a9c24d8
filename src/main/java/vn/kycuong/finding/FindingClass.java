package vn.kycuong.finding;

/** How grave a finding is treated: a reminder, a minor, a serious or a very serious violation. */
public enum FindingClass {
    S0,
    S1,
    S2,
    S3
}
