package vn.kycuong.inspection;

/**
 * Facts that decide the way of the process at a gateway. They are the only values given to it, each no later than with
 * the step named here; a gateway that lacks its fact fails, and the whole transaction with it.
 */
public final class Routing {

    /** Boolean, with {@link Step#ISSUE_DECISION}: a conclusion is drafted and not written by the issuer at once. */
    public static final String DRAFTING_REQUIRED = "draftingRequired";

    /** Boolean, with {@link Step#ISSUE_DECISION} or a step after it: the draft is appraised before signing. */
    public static final String APPRAISAL_REQUIRED = "appraisalRequired";

    /** Boolean, with {@link Step#SIGN_CONCLUSION} at the latest: the conclusion is published. */
    public static final String PUBLICATION_REQUIRED = "publicationRequired";

    /** Boolean, with {@link Step#SIGN_CONCLUSION}: recommendations were made, in this conclusion or a partial one. */
    public static final String RECOMMENDATIONS_MADE = "recommendationsMade";

    private Routing() {}
}
