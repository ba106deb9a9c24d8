package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/**
 * The issuer gives the work on site more time, before it runs out: once, or twice where the rule package has a second
 * extension (Law 84/2025/QH15, article 20; Decree 217/2025/NĐ-CP, article 13.2). The unit learns the new end, not why.
 */
@UseCase
public class ExtendInspection {

    public record Command(UUID inspection, String decisionNumber, String reason, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcCourse course;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    ExtendInspection(
            Inspections inspections,
            Permissions permissions,
            JdbcCourse course,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.course = course;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.extend", inspection.scope());
        inspection.requireFieldwork();
        requireRunning(inspection);
        var number = course.extensions(inspection.id()).size() + 1;
        var limit = limit(inspection, number);
        var extended = deadlines.extend(inspection.id(), LimitedStep.FIELDWORK.name(), limit.term(), limit.source());
        course.add(
                inspection.id(),
                new Extension(
                        number,
                        command.decisionNumber(),
                        command.reason(),
                        extended.dueOn(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        command.by().official()));
        journal.append(CaseFact.of(inspection, "inspection.extended", terms.today(), command.by())
                .note("decisionNumber", command.decisionNumber())
                .note("number", number)
                .tell("dueOn", extended.dueOn().toString())
                .unit()
                .leadership()
                .fact());
    }

    private void requireRunning(Inspection inspection) {
        var running = deadlines
                .find(inspection.id(), LimitedStep.FIELDWORK.name())
                .filter(Deadline::isOpen)
                .orElseThrow(() -> RuleViolation.refused("fieldwork-without-term"));
        if (running.isPast(terms.today())) {
            throw RuleViolation.refused("extension-after-expiry", running.dueOn());
        }
    }

    private TimeLimit limit(Inspection inspection, int number) {
        var step = number == 1 ? LimitedStep.EXTENSION : LimitedStep.SECOND_EXTENSION;
        // The law extends complex inspections only; that this one is complex is what the issuer decides here.
        var limit = number > 2 ? null : terms.limit(inspection, step, true).orElse(null);
        if (limit == null) {
            throw RuleViolation.refused("no-further-extension");
        }
        return limit;
    }
}
