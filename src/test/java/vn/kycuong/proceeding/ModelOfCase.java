package vn.kycuong.proceeding;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What may be done in which stage, and what comes of it: written down from the law, not from the code. */
final class ModelOfCase {

    private static final Map<String, CaseStage> AFTER = Map.ofEntries(
            Map.entry("assess", CaseStage.TO_CALL_REVIEW),
            Map.entry("assessWithoutReview", CaseStage.TO_FORM_COUNCIL),
            Map.entry("exclude", CaseStage.CLOSED),
            Map.entry("callReview", CaseStage.TO_HOLD_REVIEW),
            Map.entry("holdReview", CaseStage.TO_REPORT_REVIEW),
            Map.entry("failReview", CaseStage.TO_CALL_REVIEW),
            Map.entry("reportReview", CaseStage.TO_FORM_COUNCIL),
            Map.entry("formCouncil", CaseStage.TO_SUMMON),
            Map.entry("summon", CaseStage.TO_HOLD_COUNCIL),
            Map.entry("holdCouncil", CaseStage.TO_RECOMMEND),
            Map.entry("recommend", CaseStage.TO_DECIDE),
            Map.entry("askAgain", CaseStage.TO_FORM_COUNCIL),
            Map.entry("decide", CaseStage.TO_HAND_OVER),
            Map.entry("handOver", CaseStage.TO_EXECUTE),
            Map.entry("execute", CaseStage.IN_EFFECT),
            Map.entry("drop", CaseStage.CLOSED));

    private static final Map<CaseStage, Set<String>> LAWFUL = Map.ofEntries(
            Map.entry(CaseStage.TO_ASSESS, Set.of("assess", "assessWithoutReview", "exclude", "defer")),
            Map.entry(CaseStage.DEFERRED, Set.of("endDeferral", "drop")),
            Map.entry(CaseStage.TO_CALL_REVIEW, Set.of("callReview", "defer", "drop")),
            Map.entry(CaseStage.TO_HOLD_REVIEW, Set.of("holdReview", "failReview", "defer", "drop")),
            Map.entry(CaseStage.TO_REPORT_REVIEW, Set.of("reportReview", "defer", "drop")),
            Map.entry(CaseStage.TO_FORM_COUNCIL, Set.of("formCouncil", "defer", "drop")),
            Map.entry(CaseStage.TO_SUMMON, Set.of("summon", "defer", "drop")),
            Map.entry(CaseStage.TO_HOLD_COUNCIL, Set.of("holdCouncil", "defer", "drop")),
            Map.entry(CaseStage.TO_RECOMMEND, Set.of("recommend", "defer", "drop")),
            Map.entry(CaseStage.TO_DECIDE, Set.of("decide", "askAgain", "defer", "drop")),
            Map.entry(CaseStage.TO_HAND_OVER, Set.of("handOver")),
            Map.entry(CaseStage.TO_EXECUTE, Set.of("execute", "appeal")),
            Map.entry(CaseStage.IN_EFFECT, Set.of("appeal")),
            Map.entry(CaseStage.TO_RESTORE, Set.of()),
            Map.entry(CaseStage.CLOSED, Set.of()));

    private CaseStage stage;
    private CaseStage before;
    private boolean assessed;
    private boolean appealed;
    private boolean deferredToday;

    ModelOfCase(CaseStage start) {
        stage = start;
        before = start;
        assessed = start != CaseStage.TO_ASSESS;
    }

    Set<String> lawful() {
        var lawful = new TreeSet<>(LAWFUL.getOrDefault(stage, Set.of()));
        if (!assessed) {
            lawful.remove("drop");
        }
        if (appealed) {
            lawful.remove("appeal");
        }
        if (deferredToday) {
            lawful.remove("defer");
        }
        return lawful;
    }

    void did(String act) {
        assessed = assessed || act.startsWith("assess");
        switch (act) {
            case "defer" -> {
                before = stage;
                stage = CaseStage.DEFERRED;
            }
            case "endDeferral" -> {
                stage = before;
                deferredToday = true;
            }
            case "appeal" -> appealed = true;
            default -> {
                stage = AFTER.getOrDefault(act, stage);
                // A meeting is held on another day.
                deferredToday = deferredToday && !act.startsWith("hold") && !act.startsWith("fail");
            }
        }
    }

    void dayPassed() {
        deferredToday = false;
    }

    CaseStage stage() {
        return stage;
    }

    @Override
    public String toString() {
        return stage + (assessed ? ", assessed" : "") + (appealed ? ", appealed" : "");
    }
}
