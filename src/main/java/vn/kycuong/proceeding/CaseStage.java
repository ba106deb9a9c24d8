package vn.kycuong.proceeding;

import java.util.Objects;

/** Where a disciplinary case stands, derived from what was done in it. */
public enum CaseStage {
    TO_ASSESS,
    DEFERRED,
    TO_CALL_REVIEW,
    TO_HOLD_REVIEW,
    TO_REPORT_REVIEW,
    TO_FORM_COUNCIL,
    TO_SUMMON,
    TO_HOLD_COUNCIL,
    TO_RECOMMEND,
    TO_DECIDE,
    TO_HAND_OVER,
    TO_EXECUTE,
    IN_EFFECT,
    TO_RESTORE,
    CLOSED;

    static CaseStage of(DisciplinaryCase file) {
        if (file.over()) {
            return CLOSED;
        }
        if (file.deferred()) {
            return DEFERRED;
        }
        if (file.appeals().stream().anyMatch(appeal -> appeal.outcome() == SettlementOutcome.ANNULLED)) {
            return TO_RESTORE;
        }
        return file.acts().stream()
                .map(Act::kind)
                .filter(kind -> !kind.aside())
                .reduce((earlier, later) -> later)
                .map(kind -> after(kind, file))
                .orElse(TO_ASSESS);
    }

    private static CaseStage after(ActKind kind, DisciplinaryCase file) {
        return switch (kind) {
            case ASSESSED -> assessed(file);
            case REVIEW_FAILED -> TO_CALL_REVIEW;
            case REVIEW_CALLED -> TO_HOLD_REVIEW;
            case REVIEW_HELD -> TO_REPORT_REVIEW;
            case REVIEW_REPORTED, SENT_BACK -> TO_FORM_COUNCIL;
            case COUNCIL_FORMED, COUNCIL_FAILED -> TO_SUMMON;
            case SUMMONED -> TO_HOLD_COUNCIL;
            case COUNCIL_HELD -> TO_RECOMMEND;
            case RECOMMENDED -> TO_DECIDE;
            case DECIDED -> TO_HAND_OVER;
            case HANDED_OVER -> TO_EXECUTE;
            case EXECUTED -> IN_EFFECT;
            case RESTORED, DROPPED, EXPIRED -> CLOSED;
            case AUTHORITY_REPLACED, LEFT_SERVICE, COUNCIL_CHANGED, APPEALED, APPEAL_SETTLED, SETTLEMENT_TERM_PASSED ->
                throw new IllegalStateException(kind + " moves nothing");
        };
    }

    private static CaseStage assessed(DisciplinaryCase file) {
        return switch (Objects.requireNonNull(file.route())) {
            case FULL -> TO_CALL_REVIEW;
            case WITHOUT_REVIEW -> TO_FORM_COUNCIL;
            case DIRECT -> TO_DECIDE;
            case NOT_HANDLED -> CLOSED;
        };
    }
}
