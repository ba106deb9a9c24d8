package vn.kycuong.inspection;

/** Why an inspection may be cancelled (Law 84/2025/QH15, article 31). */
public enum CancellationGround {
    /** The inspected subject has ceased to exist without a successor. */
    SUBJECT_ENDED,
    /** A higher body has already concluded on the same content. */
    ALREADY_CONCLUDED,
    /** A criminal case has been opened on the same content. */
    CRIMINAL_CASE,
    /** The head of the authority asks for it in writing. */
    WRITTEN_REQUEST,
    /** The inspection overlaps with another one. */
    OVERLAP
}
