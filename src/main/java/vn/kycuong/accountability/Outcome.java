package vn.kycuong.accountability;

/** What follows for the head of the unit. */
public enum Outcome {
    /** Nothing, with the reason. */
    NONE,
    /** Nhắc nhở. */
    REMINDER,
    /** Rút kinh nghiệm. */
    LESSON_DRAWN,
    /** Kiểm điểm. */
    REVIEW,
    /** It is handed to those who handle discipline. */
    DISCIPLINARY_ROUTE,
    /** Nobody has to decide any more: the finding is none, or its class asks for no accountability. */
    LAPSED
}
