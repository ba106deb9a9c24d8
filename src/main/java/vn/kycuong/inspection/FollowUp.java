package vn.kycuong.inspection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.RuleViolation;

/** Finds what is being followed up, and who does it. */
@Component
class FollowUp {

    private final JdbcRecommendations recommendations;
    private final JdbcConclusions conclusions;
    private final JdbcImplementation implementation;

    FollowUp(JdbcRecommendations recommendations, JdbcConclusions conclusions, JdbcImplementation implementation) {
        this.recommendations = recommendations;
        this.conclusions = conclusions;
        this.implementation = implementation;
    }

    Recommendation recommendation(Inspection inspection, int number) {
        return find(inspection, number).orElseThrow(NotFound::new);
    }

    /** Empty also while the unit has not received the conclusion, for nobody can follow it up before. */
    Optional<Recommendation> find(Inspection inspection, int number) {
        return recommendations.ofCase(inspection.id()).stream()
                .filter(recommendation -> recommendation.number() == number)
                .filter(recommendation -> handedOver(inspection, recommendation.conclusion()))
                .findFirst();
    }

    private boolean handedOver(Inspection inspection, UUID conclusion) {
        return conclusions.ofCase(inspection.id()).stream()
                .anyMatch(signed -> signed.id().equals(conclusion) && signed.handedOver(inspection.kind()));
    }

    /** Whoever the order names; the head of the team where there is none. */
    void requireMonitor(Inspection inspection, String official) {
        var monitor = implementation
                .order(inspection.id())
                .map(ImplementationOrder::monitor)
                .orElseGet(inspection::teamHead);
        if (!monitor.equals(official)) {
            throw RuleViolation.refused("not-the-monitor");
        }
    }

    boolean nothingOpen(Inspection inspection) {
        return recommendations.ofCase(inspection.id()).stream().noneMatch(Recommendation::open);
    }
}
