package vn.kycuong.finding;

import vn.kycuong.finding.Proceedings.Decision;

/** Where a finding stands, derived from what has happened to it. */
public enum FindingState {
    /** Opened by a failed checklist item and not yet worded. */
    DRAFT("finding.amend", ""),
    WITHDRAWN("", ""),
    RECORDED("", ""),
    TO_CLASSIFY("finding.classify", "CLASSIFICATION"),
    TO_RESPOND("finding.respond", "RESPONSE"),
    TO_DECIDE("finding.decide", "DECISION"),
    TO_RECTIFY("finding.submit-rectification", "RECTIFICATION"),
    TO_VERIFY("finding.verify", "VERIFICATION"),
    TO_CLOSE("finding.close", ""),
    CLOSED("", "");

    private final String operation;
    private final String term;

    FindingState(String operation, String term) {
        this.operation = operation;
        this.term = term;
    }

    /** What has to be done next, as the permission matrix names it; empty when nothing has. */
    public String operation() {
        return operation;
    }

    /** The kind of deadline that runs; empty when none does. */
    String term() {
        return term;
    }

    /** The next word is the unit's. */
    boolean unitsTurn() {
        return this == TO_RESPOND || this == TO_RECTIFY;
    }

    static FindingState of(Finding finding) {
        if (finding.proceedings().closure().isPresent()) {
            return CLOSED;
        }
        if (finding.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        if (finding.minutedAt() == null) {
            return finding.draft() ? DRAFT : RECORDED;
        }
        return handling(finding.proceedings());
    }

    private static FindingState handling(Proceedings proceedings) {
        var classification = proceedings.classification();
        if (classification.isEmpty()) {
            return TO_CLASSIFY;
        }
        if (classification.get().severity() == null) {
            return TO_CLOSE;
        }
        if (proceedings.awaitsDecision()) {
            return TO_DECIDE;
        }
        return proceedings.decision().map(last -> after(last, proceedings)).orElse(TO_RESPOND);
    }

    private static FindingState after(Decision decision, Proceedings proceedings) {
        return switch (decision.next()) {
            case EXPLAIN_AGAIN -> TO_RESPOND;
            case RECTIFY -> rectification(proceedings);
            case NOT_A_VIOLATION, NOTHING_TO_RECTIFY -> TO_CLOSE;
        };
    }

    private static FindingState rectification(Proceedings proceedings) {
        if (proceedings.rectifications().size() > proceedings.verifications().size()) {
            return TO_VERIFY;
        }
        var accepted = proceedings.verification().filter(Proceedings.Verification::accepted);
        return accepted.isPresent() ? TO_CLOSE : TO_RECTIFY;
    }
}
