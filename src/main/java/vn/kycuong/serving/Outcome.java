package vn.kycuong.serving;

/** What came of a try to serve a paper. */
public enum Outcome {
    /** Taken, and signed for. */
    RECEIVED,
    REFUSED,
    NOT_FOUND,
    /** The post, or the system of the addressee, sent it back. */
    RETURNED,
    POSTED
}
