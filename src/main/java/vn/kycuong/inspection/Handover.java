package vn.kycuong.inspection;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.DayKind;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.Term;

/** What begins for the unit on the day it receives a conclusion (Law 84/2025/QH15, article 54). */
@Component
class Handover {

    static final String RECOMMENDATION = "RECOMMENDATION";

    private final JdbcRecommendations recommendations;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;

    Handover(JdbcRecommendations recommendations, CaseDeadlines terms, Deadlines deadlines) {
        this.recommendations = recommendations;
        this.terms = terms;
        this.deadlines = deadlines;
    }

    void begin(Inspection inspection, Conclusion conclusion) {
        var asked = recommendations.ofCase(inspection.id());
        asked.stream()
                .filter(recommendation -> recommendation.conclusion().equals(conclusion.id()))
                .forEach(recommendation -> start(conclusion, recommendation));
        if (conclusion.last() && !inspection.kind().isSurprise() && !asked.isEmpty()) {
            List.of(LimitedStep.IMPLEMENTATION_PLAN, LimitedStep.IMPLEMENTATION_ORDER)
                    .forEach(step -> terms.start(inspection, step));
        }
    }

    private void start(Conclusion conclusion, Recommendation recommendation) {
        var today = terms.today();
        // A conclusion that is published late still leaves the unit a day.
        var days = Math.max(1, ChronoUnit.DAYS.between(today, recommendation.dueOn()));
        deadlines.open(
                recommendation.caseId(),
                recommendation.id(),
                RECOMMENDATION,
                today,
                new Term((int) days, DayKind.CALENDAR),
                "Kết luận số %s, kiến nghị %d".formatted(conclusion.number(), recommendation.number()),
                "C");
    }
}
