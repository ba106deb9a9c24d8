package vn.kycuong.calendar;

/** What a term counts. Which one applies is a matter of the rule that sets the term, never of the case. */
public enum DayKind {
    /** Days on which offices work: weekends and paid holidays are left out, swapped working Saturdays are not. */
    WORKING(3660),
    /** Every day. */
    CALENDAR(3660),
    /** Up to the corresponding day of a later month, or its last day when it is shorter. */
    MONTH(120);

    private final int longest;

    DayKind(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }
}
