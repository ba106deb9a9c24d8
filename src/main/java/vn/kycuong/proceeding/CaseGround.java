package vn.kycuong.proceeding;

/** What a disciplinary case is opened on. */
public enum CaseGround {
    FINDING,
    CONCLUSION,
    PARTY_DECISION,
    JUDGMENT,
    /** An earlier decision was annulled on a complaint, and the matter is done again. */
    ANNULLED_DECISION;

    /** Another body has judged already, so that neither review nor council has to. */
    boolean allowsDirectDecision() {
        return this == CONCLUSION || this == PARTY_DECISION || this == JUDGMENT;
    }
}
