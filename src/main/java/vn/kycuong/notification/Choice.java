package vn.kycuong.notification;

/** How somebody wants to be told of a group of stages. What the law binds to is told at once, whatever was chosen. */
public enum Choice {
    /** In the inbox only. */
    INBOX,
    /** In the inbox, and by e-mail at once. */
    MAIL,
    /** In the inbox, and once a day by e-mail if it is still unread. */
    DIGEST,
    /** Not at all. */
    MANDATORY_ONLY
}
