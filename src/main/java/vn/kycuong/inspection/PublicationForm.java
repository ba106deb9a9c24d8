package vn.kycuong.inspection;

/** How a conclusion is made public (Law 84/2025/QH15, article 37). */
public enum PublicationForm {
    PORTAL,
    /** Announcement meeting or press conference. */
    MEETING,
    LOCAL_MEDIA,
    /** Posted at the office of the unit. */
    POSTING
}
