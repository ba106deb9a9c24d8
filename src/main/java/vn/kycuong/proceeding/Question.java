package vn.kycuong.proceeding;

/** What a council votes on, one after the other. */
public enum Question {
    DISCIPLINE,
    FORM
}
