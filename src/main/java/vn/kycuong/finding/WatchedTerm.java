package vn.kycuong.finding;

/** What a unit is reminded of. */
public enum WatchedTerm {
    RESPONSE(FindingState.TO_RESPOND),
    RECTIFICATION(FindingState.TO_RECTIFY);

    private final FindingState state;

    WatchedTerm(FindingState state) {
        this.state = state;
    }

    /** Where a finding stands while this term runs. */
    FindingState state() {
        return state;
    }

    int round(Proceedings proceedings) {
        return this == RESPONSE ? proceedings.explanationRound() : proceedings.rectificationRound();
    }
}
