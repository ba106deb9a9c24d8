package vn.kycuong.inspection;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/** The work on site goes on: the clock runs again from today (Law 84/2025/QH15, article 30). */
@UseCase
public class ResumeInspection {

    public record Command(UUID inspection, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcSuspensions suspensions;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InspectionProcess process;

    ResumeInspection(
            Inspections inspections,
            Permissions permissions,
            JdbcSuspensions suspensions,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            InspectionProcess process) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.suspensions = suspensions;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
        this.process = process;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.resume", inspection.scope());
        inspection.require();
        var running = suspensions.ofCase(inspection.id()).stream()
                .filter(Suspension::running)
                .findFirst()
                .orElseThrow(() -> RuleViolation.refused("inspection-not-suspended"));
        var today = terms.today();
        suspensions.update(inspection.id(), running.resumed(today));
        inspections.update(inspection.resumed());
        deadlines.resume(inspection.id(), running.lastUncountedDay(today));
        tell(inspection, command.by());
        events.publishEvent(new InspectionResumed(inspection.id(), today));
        process.completed(inspection.id(), Step.RESUME_INSPECTION, Map.of());
    }

    private void tell(Inspection inspection, Actor by) {
        var fact = CaseFact.of(inspection, "inspection.resumed", terms.today(), by);
        deadlines
                .find(inspection.id(), LimitedStep.FIELDWORK.name())
                .filter(Deadline::isOpen)
                .ifPresent(deadline -> fact.tell("dueOn", deadline.dueOn().toString()));
        fact.unit().leadership();
        journal.append(
                inspection.kind().isSurprise()
                        ? fact.fact()
                        : fact.integration().fact());
    }
}
