package vn.kycuong.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kycuong.inspection.AnnounceDecision;
import vn.kycuong.inspection.ApproveConductPlan;
import vn.kycuong.inspection.BodyLevel;
import vn.kycuong.inspection.DraftInspection;
import vn.kycuong.inspection.GroundType;
import vn.kycuong.inspection.IssueDecision;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Mandate;
import vn.kycuong.inspection.Seat;
import vn.kycuong.inspection.SendNotice;
import vn.kycuong.inspection.TeamRole;

/** From the draft to the announced decision. */
final class PreparationSteps {

    private final Application application;
    private final Cast cast;

    PreparationSteps(Application application, Cast cast) {
        this.application = application;
        this.cast = cast;
    }

    void addPreparation(List<Step> steps) {
        var draft = application.bean(DraftInspection.class);
        steps.add(new Step(
                "draft",
                List.of(Move.start("scheduled-inspection", 0)),
                course -> course.opened(draft.handle(order()))));
        var issue = application.bean(IssueDecision.class);
        var route = Map.<String, Object>of(
                "draftingRequired", false, "appraisalRequired", false, "publicationRequired", false);
        steps.add(new Step(
                "issue",
                List.of(Move.done("issueDecision", 0, route)),
                course -> issue.handle(new IssueDecision.Command(
                        course.id(), course.decision(), null, Cast.PASSWORD, cast.leader()))));
        var plan = application.bean(ApproveConductPlan.class);
        steps.add(new Step(
                "plan",
                List.of(Move.done("approveConductPlan", 0)),
                course -> plan.handle(new ApproveConductPlan.Command(
                        course.id(), "Kế hoạch", "KTCV-2026", "Đề cương", cast.teamHead()))));
        var notice = application.bean(SendNotice.class);
        steps.add(new Step(
                "notice",
                List.of(Move.done("sendNotice", 0)),
                course -> notice.handle(new SendNotice.Command(course.id(), null, cast.clerk()))));
        var announce = application.bean(AnnounceDecision.class);
        steps.add(new Step(
                "announce",
                List.of(Move.done("announceDecision", 0)),
                course -> announce.handle(
                        new AnnounceDecision.Command(course.id(), "Đã công bố", Cast.PASSWORD, cast.teamHead()))));
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
                cast.teamHead());
    }
}
