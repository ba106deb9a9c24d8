package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The head of the team reports the results (Law 84/2025/QH15, article 33). A late report is taken, and marked late. */
@UseCase
public class SubmitReport {

    public record Command(
            UUID inspection,
            String text,
            List<Report.Figure> figures,
            List<String> proposals,
            boolean corruption,
            @Nullable HeadResponsibility headResponsibility,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcReports reports;
    private final Documents documents;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    SubmitReport(
            Inspections inspections,
            Permissions permissions,
            JdbcReports reports,
            Documents documents,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.reports = reports;
        this.documents = documents;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.submit-report", inspection.scope());
        inspection.require(Milestone.MINUTES_SIGNED);
        if (!inspection.has(Milestone.MINUTES_COUNTERSIGNED) && !inspection.has(Milestone.MINUTES_REFUSED)) {
            throw RuleViolation.refused("minutes-not-countersigned");
        }
        Report.requireGraded(command.corruption(), command.headResponsibility());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reported = inspection.reach(Milestone.REPORT_SUBMITTED, now, command.by());
        var sha256 = documents.add(inspection.id(), DocumentKind.REPORT, command.text(), command.by());
        reports.add(new Report(
                inspection.id(),
                command.figures(),
                command.proposals(),
                command.corruption(),
                command.headResponsibility(),
                sha256,
                now,
                command.by().official()));
        inspections.update(reported);
        var inTime = terms.settleInTime(reported, LimitedStep.REPORT);
        var drafting = terms.route(reported).drafting();
        terms.start(reported, drafting ? LimitedStep.ASSIGN_DRAFTING : LimitedStep.CONCLUSION);
        journal.append(CaseFact.of(reported, reported.event("report.submitted"), terms.today(), command.by())
                .note("sha256", sha256)
                .note("inTime", inTime)
                .note("corruption", command.corruption())
                .note("headResponsibility", grade(command))
                .leadership()
                .fact());
        process.completed(inspection.id(), Step.SUBMIT_REPORT, Map.of());
    }

    private static String grade(Command command) {
        var grade = command.headResponsibility();
        return grade == null ? "" : grade.name();
    }
}
