package vn.kycuong.finding;

/** What a finding leads to: it is counted, explained and rectified, proposed for discipline, or reviewed for a crime. */
public enum Handling {
    REMIND,
    EXPLAIN,
    DISCIPLINE,
    CRIMINAL_CHECK
}
