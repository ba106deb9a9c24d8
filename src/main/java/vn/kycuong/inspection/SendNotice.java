package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;

/**
 * The clerk tells the unit from when on the decision will be announced (Law 84/2025/QH15, article 21.1). There is no such
 * thing for a surprise inspection, whatever anybody asks.
 */
@UseCase
public class SendNotice {

    /** @param days null for what was ordered when the inspection was drafted */
    public record Command(UUID inspection, @Nullable Integer days, Actor by) implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final Papers papers;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    SendNotice(
            Inspections inspections,
            Permissions permissions,
            Papers papers,
            Documents documents,
            CaseDeadlines terms,
            Deadlines deadlines,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.papers = papers;
        this.documents = documents;
        this.terms = terms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.send-notice", inspection.scope());
        if (inspection.kind().isSurprise()) {
            throw RuleViolation.refused("notice-not-for-surprise");
        }
        inspection.require(Milestone.DECISION_ISSUED, Milestone.CONDUCT_PLAN_APPROVED);
        var days = command.days() == null ? inspection.noticeDays() : command.days();
        DraftRules.requireNotice(inspection.kind(), days);
        var startOn = terms.today().plusDays(days);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var noticed = inspection.reach(Milestone.NOTICE_SENT, now, command.by()).withNotice(days);
        requireWithinTerm(noticed, startOn);
        var text = papers.notice(noticed, startOn);
        var sha256 = documents.add(noticed.id(), DocumentKind.NOTICE, text, command.by());
        inspections.update(noticed);
        journal.append(CaseFact.of(noticed, noticed.event("notice.sent"), terms.today(), command.by())
                .tell("startOn", startOn.toString())
                .note("sha256", sha256)
                .unit()
                .fact());
        process.completed(noticed.id(), Step.SEND_NOTICE, Map.of());
    }

    private void requireWithinTerm(Inspection inspection, LocalDate startOn) {
        deadlines
                .find(inspection.id(), LimitedStep.ANNOUNCE.name())
                .filter(deadline -> deadline.isOpen() && startOn.isAfter(deadline.dueOn()))
                .ifPresent(deadline -> {
                    throw RuleViolation.refused(
                            "notice-beyond-announcement-term", deadline.dueOn().toString());
                });
    }
}
