package vn.kycuong.serving;

/** How it was tried to bring a paper to whom it is for. */
public enum Method {
    IN_PERSON,
    /** To a relative of the person, or to a clerk of the unit. */
    THROUGH_ANOTHER,
    REGISTERED_POST,
    ELECTRONIC,
    /** Posted on the premises, as the last resort. */
    PUBLIC_POSTING
}
