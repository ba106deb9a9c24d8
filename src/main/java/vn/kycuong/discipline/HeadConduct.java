package vn.kycuong.discipline;

/** What the head of a unit did about corruption in it (Law 36/2018/QH14, article 73). */
public enum HeadConduct {
    COULD_NOT_KNOW,
    TOOK_MEASURES,
    PREVENTED_OR_REPORTED,
    RESIGNED_EARLY,
    DID_NOTHING
}
