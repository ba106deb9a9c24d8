package vn.kycuong.inspection;

/** Which steps lie between the report and the end of a conclusion, and where that comes from. */
public record ConclusionRoute(boolean drafting, boolean appraisal, boolean publication, String source, String mark) {}
