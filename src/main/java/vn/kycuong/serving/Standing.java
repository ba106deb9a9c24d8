package vn.kycuong.serving;

/** How far the service of a paper has come. */
public enum Standing {
    WAITING,
    /** Tried without success. */
    TRIED,
    /** Posted, and the days that have to pass have not passed yet. */
    POSTED,
    SERVED
}
