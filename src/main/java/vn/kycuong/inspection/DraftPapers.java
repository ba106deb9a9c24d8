package vn.kycuong.inspection;

import java.util.List;
import java.util.Optional;

/** What lies between the minutes and the conclusion, and never reaches the unit. */
public record DraftPapers(
        Optional<Report> report,
        Optional<Drafting> drafting,
        List<ReservedOpinion> opinions,
        Optional<Appraisal> appraisal) {}
