package vn.kycuong.inspection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;

/** Looks every hour for recommendations that have become overdue. */
@Component
class OverdueSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSchedule.class);

    private final OverdueQueries overdue;
    private final FlagOverdueRecommendation flag;

    OverdueSchedule(OverdueQueries overdue, FlagOverdueRecommendation flag) {
        this.overdue = overdue;
        this.flag = flag;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void look() {
        overdue.waiting(Actor.SYSTEM).forEach(this::flag);
    }

    // One case that fails must not keep the others from being looked at.
    private void flag(Recommendation recommendation) {
        try {
            flag.handle(new FlagOverdueRecommendation.Command(
                    recommendation.caseId(), recommendation.number(), Actor.SYSTEM));
        } catch (RuntimeException failure) {
            LOG.error("Recommendation {} could not be flagged as overdue", recommendation.id(), failure);
        }
    }
}
