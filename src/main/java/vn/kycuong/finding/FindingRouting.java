package vn.kycuong.finding;

/** Facts that decide the way of a finding at a gateway; nothing else is given to the process. */
public final class FindingRouting {

    /** Boolean, with {@link FindingStep#CLASSIFY_FINDING}: it is a violation and the unit has to answer. */
    public static final String VIOLATION = "violation";

    /** String with {@link FindingStep#DECIDE_ON_RESPONSE}: the name of an {@link Outcome}. */
    public static final String OUTCOME = "outcome";

    /** Boolean, with {@link FindingStep#VERIFY_RECTIFICATION}: the rectification is accepted, else returned. */
    public static final String ACCEPTED = "accepted";

    /**
     * Boolean, with the two steps before: what the head of the unit answers for is not settled, so that the finding cannot
     * be closed yet.
     */
    public static final String ACCOUNTABILITY_OPEN = "accountabilityOpen";

    /** What the decision on a response asks for next. */
    public enum Outcome {
        RECTIFY,
        EXPLAIN_AGAIN,
        NOT_A_VIOLATION,
        /** It stands, but there is nothing to rectify: it was referred, or accepted with a recorded approval. */
        NOTHING_TO_RECTIFY
    }

    private FindingRouting() {}
}
