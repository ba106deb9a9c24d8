package vn.kycuong.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.kycuong.inspection.CloseInspection;
import vn.kycuong.inspection.CloseRecommendation;
import vn.kycuong.inspection.InspectionOutcome;
import vn.kycuong.inspection.OrderImplementation;
import vn.kycuong.inspection.RecommendationOutcome;
import vn.kycuong.inspection.Report;
import vn.kycuong.inspection.ReportRecommendation;
import vn.kycuong.inspection.RetentionClass;
import vn.kycuong.inspection.SignConclusion;
import vn.kycuong.inspection.SubmitImplementationPlan;
import vn.kycuong.inspection.SubmitReport;

/** From the report to the closed case. */
final class ConclusionSteps {

    private final Application application;
    private final Cast cast;

    ConclusionSteps(Application application, Cast cast) {
        this.application = application;
        this.cast = cast;
    }

    void addConclusion(List<Step> steps) {
        var report = application.bean(SubmitReport.class);
        steps.add(new Step(
                "report",
                List.of(Move.done("submitReport", 0)),
                course -> report.handle(new SubmitReport.Command(
                        course.id(),
                        "Báo cáo kết quả",
                        List.of(new Report.Figure("Số người được kiểm tra", 12)),
                        List.of("Chấn chỉnh giờ giấc"),
                        false,
                        null,
                        cast.teamHead()))));
        var sign = application.bean(SignConclusion.class);
        var route = Map.<String, Object>of("publicationRequired", false, "recommendationsMade", true);
        steps.add(new Step(
                "conclude",
                List.of(Move.done("signConclusion", 0, route)),
                course -> sign.handle(new SignConclusion.Command(
                        course.id(),
                        course.conclusion(),
                        "Nội dung kết luận",
                        List.of(new SignConclusion.Asked(
                                "Chấn chỉnh", LocalDate.now().plusDays(60))),
                        false,
                        false,
                        Cast.PASSWORD,
                        cast.leader()))));
    }

    void addFollowUp(List<Step> steps) {
        var plan = application.bean(SubmitImplementationPlan.class);
        steps.add(new Step(
                "implementation plan",
                List.of(Move.done("submitImplementationPlan", 0)),
                course -> plan.handle(
                        new SubmitImplementationPlan.Command(course.id(), "Kế hoạch", "", cast.headOfUnit()))));
        var order = application.bean(OrderImplementation.class);
        steps.add(new Step(
                "order",
                List.of(Move.done("orderImplementation", 0)),
                course -> order.handle(
                        new OrderImplementation.Command(course.id(), "9/CV", "Yêu cầu thực hiện", "", cast.leader()))));
        var report = application.bean(ReportRecommendation.class);
        steps.add(new Step(
                "report recommendation",
                List.of(),
                course -> report.handle(
                        new ReportRecommendation.Command(course.id(), 1, "Đã chấn chỉnh", cast.headOfUnit()))));
        var settle = application.bean(CloseRecommendation.class);
        steps.add(new Step(
                "close recommendation",
                List.of(Move.done("followUpRecommendations", 0)),
                course -> settle.handle(new CloseRecommendation.Command(
                        course.id(), 1, RecommendationOutcome.IMPLEMENTED, "Đã kiểm tra", cast.teamHead()))));
        var close = application.bean(CloseInspection.class);
        steps.add(new Step(
                "close",
                List.of(Move.done("closeCase", 0)),
                course -> close.handle(new CloseInspection.Command(
                        course.id(), InspectionOutcome.SHORTCOMINGS, "", RetentionClass.TWENTY_YEARS, cast.leader()))));
    }
}
