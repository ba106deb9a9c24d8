package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * The issuer orders that the conclusion be carried out and says who follows it up (Law 84/2025/QH15, articles 53 to 55).
 */
@UseCase
public class OrderImplementation {

    /** @param monitor empty for the head of the team */
    public record Command(UUID inspection, String number, String text, String monitor, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcImplementation implementation;
    private final TeamRules rules;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    OrderImplementation(
            Inspections inspections,
            Permissions permissions,
            JdbcImplementation implementation,
            TeamRules rules,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.implementation = implementation;
        this.rules = rules;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.order-implementation", inspection.scope());
        inspection.require(Milestone.HANDED_OVER);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ordered = inspection.reach(Milestone.IMPLEMENTATION_ORDERED, now, command.by());
        var monitor = command.monitor().isEmpty() ? inspection.teamHead() : command.monitor();
        rules.requireFit(inspection.unit(), inspection.mandate().namedOfficial(), Set.of(monitor));
        var sha256 = documents.add(inspection.id(), DocumentKind.IMPLEMENTATION_ORDER, command.text(), command.by());
        implementation.add(
                inspection.id(),
                new ImplementationOrder(
                        command.number(),
                        command.text(),
                        monitor,
                        sha256,
                        now,
                        command.by().official()));
        inspections.update(ordered.withInvolved(List.of(monitor)));
        var inTime = terms.settleInTime(ordered, LimitedStep.IMPLEMENTATION_ORDER);
        journal.append(CaseFact.of(ordered, "followup.order.issued", terms.today(), command.by())
                .note("number", command.number())
                .note("monitor", monitor)
                .note("sha256", sha256)
                .note("inTime", inTime)
                .unit()
                .leadership()
                .fact());
        process.completed(inspection.id(), Step.ORDER_IMPLEMENTATION, Map.of());
    }
}
