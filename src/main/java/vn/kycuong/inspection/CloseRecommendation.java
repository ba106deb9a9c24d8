package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/** Whoever follows up confirms that a recommendation is carried out, or says why it has lapsed. */
@UseCase
public class CloseRecommendation {

    public record Command(UUID inspection, int number, RecommendationOutcome outcome, String reason, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final FollowUp followUp;
    private final JdbcRecommendations recommendations;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    CloseRecommendation(
            Inspections inspections,
            Permissions permissions,
            FollowUp followUp,
            JdbcRecommendations recommendations,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.followUp = followUp;
        this.recommendations = recommendations;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.close-recommendation", inspection.scope());
        requireFollowedUp(inspection);
        followUp.requireMonitor(inspection, command.by().official());
        var closed = followUp.recommendation(inspection, command.number())
                .closed(
                        command.outcome(),
                        command.reason(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        command.by().official());
        recommendations.update(closed);
        settle(closed);
        journal.append(CaseFact.of(inspection, "followup.item.closed", terms.today(), command.by())
                .tell("recommendation", closed.number())
                .tell("outcome", command.outcome().name())
                .unit()
                .leadership()
                .fact());
        if (followUp.nothingOpen(inspection)) {
            process.completed(inspection.id(), Step.FOLLOW_UP_RECOMMENDATIONS, Map.of());
        }
    }

    /** Nobody orders the implementation of a surprise inspection's conclusion; it has to be published first, though. */
    private void requireFollowedUp(Inspection inspection) {
        inspection.require(
                inspection.kind().isSurprise() ? Milestone.CONCLUSION_SIGNED : Milestone.IMPLEMENTATION_ORDERED);
        if (!process.awaits(inspection.id(), Step.FOLLOW_UP_RECOMMENDATIONS)) {
            throw RuleViolation.refused("step-not-due");
        }
    }

    private void settle(Recommendation closed) {
        var closure = closed.closure();
        if (closure != null && closure.outcome() == RecommendationOutcome.LAPSED) {
            deadlines.close(closed.id(), Handover.RECOMMENDATION, "CANCELLED");
        } else {
            terms.settleInTime(closed.id(), Handover.RECOMMENDATION);
        }
    }
}
