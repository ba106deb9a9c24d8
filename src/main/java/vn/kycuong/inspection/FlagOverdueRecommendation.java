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
        var recommendation = followUp.recommendation(inspection, command.number());
        if (inspection.ended() || !recommendation.open() || recommendation.overdueOn() != null) {
            return;
        }
        var late = deadlines
                .find(recommendation.id(), Handover.RECOMMENDATION)
                .filter(Deadline::isOpen)
                .filter(deadline -> deadline.isPast(terms.today()));
        late.ifPresent(deadline -> {
            recommendations.update(recommendation.overdue(terms.today()));
            journal.append(CaseFact.of(inspection, "followup.item.overdue", terms.today(), command.by())
                    .tell("recommendation", recommendation.number())
                    .tell("dueOn", deadline.dueOn().toString())
                    .unit()
                    .leadership()
                    .fact());
        });
    }
}
