package vn.kycuong.inspection;

import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/** The system notes, once, that a recommendation was not carried out in time, and tells unit and leadership. */
@UseCase
public class FlagOverdueRecommendation {

    public record Command(UUID inspection, int number, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final FollowUp followUp;
    private final JdbcRecommendations recommendations;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;

    FlagOverdueRecommendation(
            Inspections inspections,
            FollowUp followUp,
            JdbcRecommendations recommendations,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal) {
        this.inspections = inspections;
        this.followUp = followUp;
        this.recommendations = recommendations;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /** Looks again under the lock: it may have been closed, flagged or moved since it was found. */
    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        followUp.find(inspection, command.number())
                .filter(recommendation -> recommendation.open() && recommendation.overdueOn() == null)
                .ifPresent(recommendation -> deadlines
                        .find(recommendation.id(), Handover.RECOMMENDATION)
                        .filter(deadline -> deadline.isOpen() && deadline.isPast(terms.today()))
                        .ifPresent(deadline -> flag(inspection, recommendation, deadline, command.by())));
    }

    private void flag(Inspection inspection, Recommendation recommendation, Deadline deadline, Actor by) {
        recommendations.update(recommendation.overdue(terms.today()));
        journal.append(CaseFact.of(inspection, "followup.item.overdue", terms.today(), by)
                .tell("recommendation", recommendation.number())
                .tell("dueOn", deadline.dueOn().toString())
                .unit()
                .leadership()
                .fact());
    }
}
