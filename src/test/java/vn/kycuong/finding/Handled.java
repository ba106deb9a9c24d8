package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.finding.Refusal.assertRefused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.accountability.Heads;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.inspection.OpenCases;

/** Takes a finding of unit A some steps of its way, as the people who do them, and runs what its process does itself. */
@Component
public class Handled {

    private final OpenCases cases;
    private final Clock clock;
    private final RecordFinding record;
    private final ClassifyFinding classify;
    private final RespondToFinding respond;
    private final DecideOnResponse decide;
    private final SubmitRectification submit;
    private final VerifyRectification verify;
    private final CloseFinding close;
    private final FindingQueries queries;
    private final Heads heads;
    private final RuntimeService runtime;
    private final ManagementService management;

    Handled(
            OpenCases cases,
            Clock clock,
            RecordFinding record,
            ClassifyFinding classify,
            RespondToFinding respond,
            DecideOnResponse decide,
            SubmitRectification submit,
            VerifyRectification verify,
            CloseFinding close,
            FindingQueries queries,
            Heads heads,
            RuntimeService runtime,
            ManagementService management) {
        this.cases = cases;
        this.clock = clock;
        this.record = record;
        this.classify = classify;
        this.respond = respond;
        this.decide = decide;
        this.submit = submit;
        this.verify = verify;
        this.close = close;
        this.queries = queries;
        this.heads = heads;
        this.runtime = runtime;
        this.management = management;
    }

    static FindingContent content(ExhibitReference... exhibits) {
        return content(Committed.unknown(), exhibits);
    }

    private static FindingContent content(Committed committed, ExhibitReference... exhibits) {
        return new FindingContent(
                "V01",
                "Trang phục không đúng quy định",
                "Ba công chức không đeo phù hiệu",
                "Quầy số 2",
                committed,
                CauseCode.SUPERVISION,
                Consequence.NONE,
                "Quy chế trang phục",
                "Hỏi lại bảo vệ",
                Set.of(exhibits));
    }

    public UUID recorded(UUID inspection, String... persons) {
        return record.handle(new RecordFinding.Command(inspection, content(), null, Set.of(persons), cases.member()));
    }

    /** What was done on that day stands in the minutes, and its class is not confirmed yet. */
    public UUID minuted(UUID inspection, LocalDate actOn) {
        var committed = new Committed(Committed.When.DATE, actOn, null);
        var finding = record.handle(
                new RecordFinding.Command(inspection, content(committed), null, Set.of(), cases.member()));
        cases.minuted(inspection);
        return finding;
    }

    public UUID minuted(String... persons) {
        var inspection = cases.announced();
        var finding = recorded(inspection, persons);
        cases.minuted(inspection);
        return finding;
    }

    public UUID classified(FindingClass severity, String... persons) {
        var finding = minuted(persons);
        confirm(finding, severity);
        return finding;
    }

    public void confirm(UUID finding, FindingClass severity) {
        classify.handle(new ClassifyFinding.Command(finding, true, severity, false, "", cases.leader()));
    }

    /** @param severity null when it is no violation */
    void classify(UUID finding, @Nullable FindingClass severity, String reason, Actor by) {
        classify.handle(new ClassifyFinding.Command(finding, severity != null, severity, false, reason, by));
    }

    UUID responded(Stance stance) {
        var finding = classified(FindingClass.S1);
        respond(finding, stance, "Đơn vị có ý kiến");
        return finding;
    }

    void respond(UUID finding, Stance stance, String statement) {
        respond.handle(
                new RespondToFinding.Command(finding, stance, statement, "", null, List.of(), cases.headOfUnit()));
    }

    UUID toRectify() {
        var finding = responded(Stance.ACCEPT);
        decide(finding, Verdict.ACCEPTED, Outcome.RECTIFY);
        return finding;
    }

    void decide(UUID finding, Verdict verdict, Outcome next) {
        var plan = next == Outcome.RECTIFY
                ? Optional.of(new Plan("Chấn chỉnh tại quầy", "TDV-A", inTenDays()))
                : Optional.<Plan>empty();
        decide.handle(new DecideOnResponse.Command(finding, verdict, "Căn cứ hồ sơ", next, plan, cases.leader()));
    }

    void submit(UUID finding) {
        submit.handle(
                new SubmitRectification.Command(finding, "Đã chấn chỉnh", "15/BC-MHA", List.of(), cases.headOfUnit()));
    }

    void verify(UUID finding, boolean accepted) {
        verify.handle(new VerifyRectification.Command(
                finding, accepted, "Đã kiểm tra", accepted ? null : inTenDays(), cases.teamHead()));
    }

    /** It is settled what the head of the unit answers for. */
    public void settle(UUID finding) {
        heads.settle(finding);
    }

    void close(UUID finding, ClosingOutcome outcome, String reference) {
        close.handle(new CloseFinding.Command(finding, outcome, "Kết thúc", reference, cases.leader()));
    }

    FindingDetail detail(Actor reader, UUID finding) {
        return queries.detail(reader, finding);
    }

    FindingState state(UUID finding) {
        return detail(cases.leader(), finding).finding().state();
    }

    UUID caseOf(UUID finding) {
        return detail(cases.leader(), finding).finding().caseId();
    }

    /** The act is refused, and no table has changed. */
    void leavesNothing(ThrowingCallable act, String code) {
        var before = cases.rows();
        assertRefused(act, code);
        assertThat(cases.rows()).isEqualTo(before);
    }

    LocalDate inTenDays() {
        return LocalDate.now(clock).plusDays(10);
    }

    /** Runs what is due by the clock in the process of this finding, until nothing is left. */
    public void runDue(UUID finding) {
        for (var due = due(finding); !due.isEmpty(); due = due(finding)) {
            management.executeJob(due.get(0).getId());
        }
    }

    public boolean hasProcess(UUID finding) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(finding.toString())
                        .count()
                > 0;
    }

    private List<Job> due(UUID finding) {
        var jobs = new ArrayList<Job>();
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(finding.toString())
                .list()) {
            jobs.addAll(management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list());
        }
        return jobs.stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(clock.instant()))
                .toList();
    }
}
