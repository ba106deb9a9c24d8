package vn.kycuong.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.stereotype.Component;
import vn.kycuong.MovableClock;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.TypedPassword;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.discipline.Form;
import vn.kycuong.workflow.OpenTask;
import vn.kycuong.workflow.TaskInbox;

/** Takes a disciplinary case some steps of its way, as the people who do them, and runs what its process does itself. */
@Component
public class DisciplinaryWalk {

    static final Proof PASSWORD = new TypedPassword("minhhoa-2026");

    private final ActorDirectory directory;
    private final MovableClock clock;
    private final WorkingCalendar calendar;
    private final DisciplinaryActs acts;
    private final NewPeople people;
    private final DueJobs jobs;
    private final DisciplinaryFile files;
    private final TaskInbox inbox;

    DisciplinaryWalk(
            ActorDirectory directory,
            MovableClock clock,
            WorkingCalendar calendar,
            DisciplinaryActs acts,
            NewPeople people,
            DueJobs jobs,
            DisciplinaryFile files,
            TaskInbox inbox) {
        this.directory = directory;
        this.clock = clock;
        this.calendar = calendar;
        this.acts = acts;
        this.people = people;
        this.jobs = jobs;
        this.files = files;
        this.inbox = inbox;
    }

    Actor as(String account) {
        return directory.actorOf(account).orElseThrow();
    }

    Actor personnel() {
        return as("nhansu1");
    }

    Actor authority() {
        return as("lanhdao1");
    }

    Actor chairman() {
        return as("lanhdao2");
    }

    Actor head() {
        return as("donvia");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public UUID opened() {
        return opened(DisciplinaryPapers.charge(people.serving("MH-A"), today().minusDays(3)));
    }

    UUID opened(Charge charge) {
        return acts.open.handle(new OpenDisciplinaryCase.Command(charge, "", personnel()));
    }

    UUID assessed() {
        var id = opened();
        assess(id, CaseRoute.FULL);
        return id;
    }

    void assess(UUID id, CaseRoute route) {
        var skipping = route == CaseRoute.WITHOUT_REVIEW ? SkippingGround.ALREADY_REVIEWED : null;
        var exclusion = route == CaseRoute.NOT_HANDLED ? Exclusion.FORCE_MAJEURE : null;
        var judgement = route == CaseRoute.DIRECT ? DisciplinaryPapers.judgement(Form.CANH_CAO) : null;
        acts.assess.handle(new AssessCase.Command(
                id, route, "LD-01", skipping, exclusion, judgement, "Căn cứ hồ sơ", personnel()));
    }

    public UUID reviewed() {
        var id = assessed();
        callReview(id, head());
        holdReview(id, head());
        reportReview(id, head());
        return id;
    }

    void callReview(UUID id, Actor chair) {
        acts.callReview.handle(new CallReview.Command(id, inWorkingDays(6), chair));
    }

    void holdReview(UUID id, Actor chair) {
        inSixWorkingDays();
        acts.holdReview.handle(
                new HoldReview.Command(id, true, today(), Attendance.PRESENT, "Biên bản họp kiểm điểm", chair));
    }

    void reportReview(UUID id, Actor chair) {
        acts.reportReview.handle(
                new ReportReview.Command(id, DisciplinaryPapers.judgement(Form.CANH_CAO), "Đề nghị cảnh cáo", chair));
    }

    public UUID summoned() {
        var id = reviewed();
        formCouncil(id);
        summon(id);
        return id;
    }

    void formCouncil(UUID id) {
        acts.formCouncil.handle(new FormCouncil.Command(id, DisciplinaryPapers.COUNCIL, authority()));
    }

    void summon(UUID id) {
        acts.summon.handle(new SummonToCouncil.Command(id, inWorkingDays(6), chairman()));
    }

    void holdCouncil(UUID id) {
        inSixWorkingDays();
        acts.holdCouncil.handle(new HoldCouncil.Command(
                id,
                true,
                today(),
                CouncilRules.officials(DisciplinaryPapers.COUNCIL),
                Attendance.PRESENT,
                new Ballots(4, 1, 0, Map.of(Form.CANH_CAO, 3, Form.KHIEN_TRACH, 2), 0),
                "Biên bản họp Hội đồng",
                chairman()));
    }

    void recommend(UUID id) {
        acts.recommend.handle(new RecommendForm.Command(
                id, DisciplinaryPapers.judgement(Form.CANH_CAO), "Kiến nghị cảnh cáo", chairman()));
    }

    UUID recommended() {
        var id = summoned();
        holdCouncil(id);
        recommend(id);
        return id;
    }

    void decide(UUID id, Form form) {
        acts.decide.handle(
                new DecideOnDiscipline.Command(id, "15/QĐ-MH", form, "Xét toàn bộ hồ sơ", PASSWORD, authority()));
    }

    UUID decided() {
        var id = recommended();
        decide(id, Form.CANH_CAO);
        return id;
    }

    public UUID handedOver() {
        var id = decided();
        handOver(id);
        return id;
    }

    void handOver(UUID id) {
        acts.handOver.handle(new HandOverDecision.Command(id, today(), personnel()));
    }

    void execute(UUID id) {
        acts.execute.handle(
                new ExecuteDecision.Command(id, today(), "Đã ghi hồ sơ và cơ sở dữ liệu quốc gia", personnel()));
    }

    void appeal(UUID id) {
        acts.appeal.handle(new AppealDecision.Command(id, today(), "Không đồng ý", false, personnel()));
    }

    void settle(UUID id, int level, SettlementOutcome outcome) {
        acts.settle.handle(new SettleAppeal.Command(
                id, level, outcome, today(), today(), "20/QĐ-MH", level == 1 ? authority() : personnel()));
    }

    LocalDate inWorkingDays(int amount) {
        return calendar.plusWorkingDays(today(), amount);
    }

    void inSixWorkingDays() {
        clock.moveTo(inWorkingDays(6));
    }

    void runDue(UUID id) {
        jobs.runDue(id);
    }

    /** One day after the other, as the clock goes. */
    void live(UUID id, LocalDate until) {
        for (var day = today().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            clock.moveTo(day);
            runDue(id);
        }
    }

    DisciplinaryDetail detail(UUID id) {
        return files.read(personnel(), id);
    }

    /** The steps of the case that wait for somebody. */
    List<String> tasks(Actor actor, UUID id) {
        return inbox.openTasks(actor, id).stream().map(OpenTask::step).toList();
    }

    /** The one that was begun last. */
    Deadline term(UUID id, String kind) {
        return files.terms(personnel(), id).stream()
                .filter(term -> term.kind().equals(kind))
                .max(Comparator.comparing(Deadline::startOn))
                .orElseThrow();
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
