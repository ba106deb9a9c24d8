package vn.kycuong.proceeding;

/** Names of the facts by which the process chooses its way. */
public final class DisciplinaryRouting {

    /** Name of a {@link CaseRoute}. */
    public static final String ROUTE = "route";

    public static final String REVIEW_HELD = "reviewHeld";
    public static final String COUNCIL_HELD = "councilHeld";

    /** Whether the authority decided, or asks the council again. */
    public static final String DECIDED = "decided";

    /** Whether a form was imposed. */
    public static final String DISCIPLINED = "disciplined";

    /** Whether the complaint is the second one. */
    public static final String SECOND_APPEAL = "secondAppeal";

    /** Whether rights have to be restored. */
    public static final String REVERSED = "reversed";

    private DisciplinaryRouting() {}
}
