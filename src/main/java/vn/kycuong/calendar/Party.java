package vn.kycuong.calendar;

import java.util.Set;

/** Whom a deadline binds. */
public enum Party {
    /** The inspected unit. */
    UNIT,
    /** The head of a unit in person, or whoever decides on him or her. */
    HEAD,
    /** Those who inspect and decide. */
    INSPECTORS;

    private static final Set<String> OF_UNIT =
            Set.of("RESPONSE", "RECTIFICATION", "RECOMMENDATION", "IMPLEMENTATION_PLAN");
    private static final String ABOUT_A_PERSON = "HEAD_";

    public static Party of(String kind) {
        if (kind.startsWith(ABOUT_A_PERSON)) {
            return HEAD;
        }
        return OF_UNIT.contains(kind) ? UNIT : INSPECTORS;
    }
}
