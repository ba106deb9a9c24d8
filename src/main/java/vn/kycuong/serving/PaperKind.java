package vn.kycuong.serving;

import java.util.stream.Stream;

/** The papers that may have to be served. Which of them have to be, and since when, stands in a table with its source. */
public enum PaperKind {
    DECISION(Family.INSPECTION),
    NOTICE(Family.INSPECTION),
    MINUTES(Family.INSPECTION),
    CONCLUSION(Family.INSPECTION),
    IMPLEMENTATION_ORDER(Family.INSPECTION),
    REVIEW_NOTICE(Family.DISCIPLINE),
    SUMMONS(Family.DISCIPLINE),
    DISCIPLINARY_DECISION(Family.DISCIPLINE),
    COMPLAINT_DECISION(Family.DISCIPLINE);

    private final Family family;

    PaperKind(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    static Stream<PaperKind> of(Family family) {
        return Stream.of(values()).filter(kind -> kind.family == family);
    }
}
