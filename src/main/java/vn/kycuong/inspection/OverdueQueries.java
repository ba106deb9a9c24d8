package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Questions;

/** Which recommendations the system has to look at again. */
@Questions
class OverdueQueries {

    private final JdbcRecommendations recommendations;
    private final Clock clock;

    OverdueQueries(JdbcRecommendations recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    public List<Recommendation> waiting(Actor actor) {
        return recommendations.lateBy(LocalDate.now(clock));
    }
}
