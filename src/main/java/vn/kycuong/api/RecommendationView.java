package vn.kycuong.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.inspection.Recommendation;

/** A recommendation and how far it has come. */
record RecommendationView(
        int number,
        String text,
        LocalDate dueOn,
        @Nullable LocalDate overdueOn,
        List<Recommendation.Evidence> evidence,
        Recommendation.@Nullable Closure closure) {

    static RecommendationView of(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.number(),
                recommendation.text(),
                recommendation.dueOn(),
                recommendation.overdueOn(),
                recommendation.evidence(),
                recommendation.closure());
    }
}
