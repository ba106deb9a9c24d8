package vn.kycuong.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import vn.kycuong.access.Actor;
import vn.kycuong.access.ActorDirectory;
import vn.kycuong.finding.CauseCode;
import vn.kycuong.finding.ClassifyFinding;
import vn.kycuong.finding.CloseFinding;
import vn.kycuong.finding.ClosingOutcome;
import vn.kycuong.finding.Committed;
import vn.kycuong.finding.Consequence;
import vn.kycuong.finding.DecideOnResponse;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingContent;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.Proceedings;
import vn.kycuong.finding.RecordFinding;
import vn.kycuong.finding.RespondToFinding;
import vn.kycuong.finding.Stance;
import vn.kycuong.finding.SubmitRectification;
import vn.kycuong.finding.Verdict;
import vn.kycuong.finding.VerifyRectification;
import vn.kycuong.inspection.AnnounceDecision;
import vn.kycuong.inspection.ApproveConductPlan;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.CloseInspection;
import vn.kycuong.inspection.CloseRecommendation;
import vn.kycuong.inspection.CountersignMinutes;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.InspectionOutcome;
import vn.kycuong.inspection.IssueDecision;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.OrderImplementation;
import vn.kycuong.inspection.RecommendationOutcome;
import vn.kycuong.inspection.Report;
import vn.kycuong.inspection.ReportRecommendation;
import vn.kycuong.inspection.RetentionClass;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.SendNotice;
import vn.kycuong.inspection.SignConclusion;
import vn.kycuong.inspection.SignMinutes;
import vn.kycuong.inspection.SubmitImplementationPlan;
import vn.kycuong.inspection.SubmitReport;
import vn.kycuong.inspection.TeamRole;

/**
 * A scheduled inspection with three findings and one recommendation, from the draft to the closed case. The findings are
 * of the class for which no head of a unit answers.
 */
final class InspectionWalk {

    static final int FINDINGS = 3;

    private static final String PASSWORD = "minhhoa-2026";

    /** No number comes back in a later run on the same data. */
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());

    /** One inspection on its way. */
    static final class Course {

        private final long number = NUMBER.incrementAndGet();
        private final List<UUID> findings = new ArrayList<>();
        private UUID id = new UUID(0, 0);

        UUID id() {
            return id;
        }

        /** Numbers that no other case may have. */
        Set<String> numbers() {
            return Set.of(decision(), conclusion());
        }

        private String decision() {
            return number + "/QĐ-BM";
        }

        private String conclusion() {
            return number + "/KL-BM";
        }
    }

    /** @param moves what the process engine is told in it */
    record Step(String name, List<Move> moves, Consumer<Course> act) {}

    /**
     * @param start whether a process begins; else a task is completed
     * @param target id of the process or of the task
     * @param subject 0 is the case, from 1 on its findings
     */
    record Move(boolean start, String target, int subject, Map<String, Object> variables) {}

    private final Application application;
    private final Actor leader;
    private final Actor teamHead;
    private final Actor member;
    private final Actor clerk;
    private final Actor headOfUnit;

    InspectionWalk(Application application) {
        var directory = application.bean(ActorDirectory.class);
        this.application = application;
        this.leader = directory.actorOf("lanhdao1").orElseThrow();
        this.teamHead = directory.actorOf("truongdoan1").orElseThrow();
        this.member = directory.actorOf("kiemtra1").orElseThrow();
        this.clerk = directory.actorOf("vanthu1").orElseThrow();
        this.headOfUnit = directory.actorOf("donvia").orElseThrow();
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        addPreparation(steps);
        addFieldwork(steps);
        for (var finding = 1; finding <= FINDINGS; finding++) {
            addHandling(steps, finding);
        }
        addConclusion(steps);
        addFollowUp(steps);
        return List.copyOf(steps);
    }

    private void addPreparation(List<Step> steps) {
        var draft = application.bean(DraftInspection.class);
        steps.add(
                step("draft", List.of(start("scheduled-inspection", 0)), course -> course.id = draft.handle(order())));
        var issue = application.bean(IssueDecision.class);
        var route = Map.<String, Object>of(
                "draftingRequired", false, "appraisalRequired", false, "publicationRequired", false);
        steps.add(step(
                "issue",
                List.of(done("issueDecision", 0, route)),
                course ->
                        issue.handle(new IssueDecision.Command(course.id, course.decision(), null, PASSWORD, leader))));
        var plan = application.bean(ApproveConductPlan.class);
        steps.add(step(
                "plan",
                List.of(done("approveConductPlan", 0)),
                course -> plan.handle(
                        new ApproveConductPlan.Command(course.id, "Kế hoạch", "KTCV-2026", "Đề cương", teamHead))));
        var notice = application.bean(SendNotice.class);
        steps.add(step(
                "notice",
                List.of(done("sendNotice", 0)),
                course -> notice.handle(new SendNotice.Command(course.id, null, clerk))));
        var announce = application.bean(AnnounceDecision.class);
        steps.add(step(
                "announce",
                List.of(done("announceDecision", 0)),
                course -> announce.handle(new AnnounceDecision.Command(course.id, "Đã công bố", PASSWORD, teamHead))));
    }

    private void addFieldwork(List<Step> steps) {
        var record = application.bean(RecordFinding.class);
        for (var finding = 1; finding <= FINDINGS; finding++) {
            steps.add(step(
                    "record",
                    List.of(),
                    course -> course.findings.add(
                            record.handle(new RecordFinding.Command(course.id, content(), null, Set.of(), member)))));
        }
        var minutes = application.bean(SignMinutes.class);
        var moves = new ArrayList<>(List.of(done("signMinutes", 0)));
        for (var finding = 1; finding <= FINDINGS; finding++) {
            moves.add(start("finding-handling", finding));
        }
        steps.add(step(
                "minutes",
                moves,
                course -> minutes.handle(new SignMinutes.Command(course.id, "Biên bản", PASSWORD, teamHead))));
        var countersign = application.bean(CountersignMinutes.class);
        steps.add(step(
                "countersign",
                List.of(done("countersignMinutes", 0)),
                course -> countersign.handle(new CountersignMinutes.Command(course.id, "", PASSWORD, headOfUnit))));
    }

    private void addHandling(List<Step> steps, int number) {
        var classify = application.bean(ClassifyFinding.class);
        steps.add(ofFinding(
                "classify",
                number,
                done("classifyFinding", number, Map.of("violation", true)),
                finding -> classify.handle(
                        new ClassifyFinding.Command(finding, true, FindingClass.S0, false, "", leader))));
        var respond = application.bean(RespondToFinding.class);
        steps.add(ofFinding(
                "respond",
                number,
                done("respondToFinding", number),
                finding -> respond.handle(new RespondToFinding.Command(
                        finding, Stance.ACCEPT, "Đơn vị tiếp thu", "", null, List.of(), headOfUnit))));
        var decide = application.bean(DecideOnResponse.class);
        var rectify = FindingRouting.Outcome.RECTIFY;
        steps.add(ofFinding(
                "decide",
                number,
                done("decideOnResponse", number, Map.of("outcome", rectify.name(), "accountabilityOpen", false)),
                finding -> decide.handle(new DecideOnResponse.Command(
                        finding, Verdict.ACCEPTED, "Căn cứ hồ sơ", rectify, Optional.of(rectification()), leader))));
        var submit = application.bean(SubmitRectification.class);
        steps.add(ofFinding(
                "submit",
                number,
                done("submitRectification", number),
                finding -> submit.handle(
                        new SubmitRectification.Command(finding, "Đã chấn chỉnh", "15/BC", List.of(), headOfUnit))));
        var verify = application.bean(VerifyRectification.class);
        steps.add(ofFinding(
                "verify",
                number,
                done("verifyRectification", number, Map.of("accepted", true, "accountabilityOpen", false)),
                finding ->
                        verify.handle(new VerifyRectification.Command(finding, true, "Đã kiểm tra", null, teamHead))));
        var close = application.bean(CloseFinding.class);
        steps.add(ofFinding(
                "close finding",
                number,
                done("closeFinding", number),
                finding -> close.handle(
                        new CloseFinding.Command(finding, ClosingOutcome.RECTIFIED, "Đã khắc phục", "", leader))));
    }

    private void addConclusion(List<Step> steps) {
        var report = application.bean(SubmitReport.class);
        steps.add(step(
                "report",
                List.of(done("submitReport", 0)),
                course -> report.handle(new SubmitReport.Command(
                        course.id,
                        "Báo cáo kết quả",
                        List.of(new Report.Figure("Số người được kiểm tra", 12)),
                        List.of("Chấn chỉnh giờ giấc"),
                        false,
                        null,
                        teamHead))));
        var sign = application.bean(SignConclusion.class);
        var route = Map.<String, Object>of("publicationRequired", false, "recommendationsMade", true);
        steps.add(step(
                "conclude",
                List.of(done("signConclusion", 0, route)),
                course -> sign.handle(new SignConclusion.Command(
                        course.id,
                        course.conclusion(),
                        "Nội dung kết luận",
                        List.of(new SignConclusion.Asked(
                                "Chấn chỉnh", LocalDate.now().plusDays(60))),
                        false,
                        false,
                        PASSWORD,
                        leader))));
    }

    private void addFollowUp(List<Step> steps) {
        var plan = application.bean(SubmitImplementationPlan.class);
        steps.add(step(
                "implementation plan",
                List.of(done("submitImplementationPlan", 0)),
                course -> plan.handle(new SubmitImplementationPlan.Command(course.id, "Kế hoạch", "", headOfUnit))));
        var order = application.bean(OrderImplementation.class);
        steps.add(step(
                "order",
                List.of(done("orderImplementation", 0)),
                course -> order.handle(
                        new OrderImplementation.Command(course.id, "9/CV", "Yêu cầu thực hiện", "", leader))));
        var report = application.bean(ReportRecommendation.class);
        steps.add(step(
                "report recommendation",
                List.of(),
                course -> report.handle(new ReportRecommendation.Command(course.id, 1, "Đã chấn chỉnh", headOfUnit))));
        var settle = application.bean(CloseRecommendation.class);
        steps.add(step(
                "close recommendation",
                List.of(done("followUpRecommendations", 0)),
                course -> settle.handle(new CloseRecommendation.Command(
                        course.id, 1, RecommendationOutcome.IMPLEMENTED, "Đã kiểm tra", teamHead))));
        var close = application.bean(CloseInspection.class);
        steps.add(step(
                "close",
                List.of(done("closeCase", 0)),
                course -> close.handle(new CloseInspection.Command(
                        course.id, InspectionOutcome.SHORTCOMINGS, "", RetentionClass.TWENTY_YEARS, leader))));
    }

    private DraftInspection.Command order() {
        var today = LocalDate.now();
        return new DraftInspection.Command(
                Kind.SCHEDULED,
                "MH-A",
                new Mandate(
                        "",
                        GroundType.ANNUAL_PLAN,
                        "KH-2026/07",
                        "",
                        "Toàn đơn vị",
                        "Kiểm tra công vụ, kỷ luật, kỷ cương",
                        today.minusMonths(6),
                        today),
                "KIEM_TRA_CONG_VU",
                BodyLevel.MINISTRY_UNIT,
                "LD-01",
                List.of(new Seat("TD-01", TeamRole.HEAD), new Seat("CC-001", TeamRole.MEMBER)),
                0,
                teamHead);
    }

    private static FindingContent content() {
        return new FindingContent(
                "V01",
                "Trang phục không đúng quy định",
                "Ba công chức không đeo phù hiệu",
                "Quầy số 2",
                Committed.unknown(),
                CauseCode.SUPERVISION,
                Consequence.NONE,
                "Quy chế trang phục",
                "",
                Set.of());
    }

    private static Proceedings.Plan rectification() {
        return new Proceedings.Plan(
                "Chấn chỉnh tại quầy", "TDV-A", LocalDate.now().plusDays(10));
    }

    private static Step step(String name, List<Move> moves, Consumer<Course> act) {
        return new Step(name, List.copyOf(moves), act);
    }

    private static Step ofFinding(String name, int number, Move move, Consumer<UUID> act) {
        return new Step(name, List.of(move), course -> act.accept(course.findings.get(number - 1)));
    }

    private static Move start(String process, int subject) {
        return new Move(true, process, subject, Map.of());
    }

    private static Move done(String task, int subject) {
        return done(task, subject, Map.of());
    }

    private static Move done(String task, int subject, Map<String, Object> variables) {
        return new Move(false, "userTask_" + task, subject, variables);
    }
}
