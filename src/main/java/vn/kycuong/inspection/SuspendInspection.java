package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/** The issuer stops the clock of the work on site from today on (Law 84/2025/QH15, articles 20.2 and 30). */
@UseCase
public class SuspendInspection {

    /** The last day of the suspension may be left open, except on the unit's request. */
    public record Command(
            UUID inspection,
            SuspensionCause cause,
            @Nullable LocalDate until,
            String decisionNumber,
            String reason,
            Actor by)
            implements vn.kycuong.access.Command {}

    private static final int LONGEST_ON_REQUEST = 30;

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcSuspensions suspensions;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InspectionProcess process;

    SuspendInspection(
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
        permissions.require(command.by(), "inspection.suspend", inspection.scope());
        inspection.requireFieldwork();
        var today = terms.today();
        var earlier = suspensions.ofCase(inspection.id());
        Suspension.requireAllowed(earlier, command.cause(), today, command.until(), longest(inspection));
        var suspension = new Suspension(
                earlier.size() + 1,
                command.cause(),
                command.decisionNumber(),
                command.reason(),
                today,
                command.until(),
                null,
                command.by().official());
        suspensions.add(inspection.id(), suspension);
        inspections.update(inspection.suspended(today));
        deadlines.suspend(inspection.id(), today);
        tell(inspection, suspension, command.by());
        events.publishEvent(new InspectionSuspended(inspection.id(), today));
        process.happened(inspection.id(), Happening.SUSPENDED, Map.of());
    }

    private int longest(Inspection inspection) {
        return terms.limit(inspection, LimitedStep.SUSPENSION_ON_REQUEST, false)
                .map(limit -> limit.term().amount())
                .orElse(LONGEST_ON_REQUEST);
    }

    private void tell(Inspection inspection, Suspension suspension, Actor by) {
        var fact = CaseFact.of(inspection, "inspection.suspended", suspension.from(), by)
                .note("cause", suspension.cause().name())
                .note("decisionNumber", suspension.decisionNumber())
                .unit()
                .leadership();
        // Integrations learn of a surprise inspection only when it is concluded.
        journal.append(
                inspection.kind().isSurprise()
                        ? fact.fact()
                        : fact.integration().fact());
    }
}
