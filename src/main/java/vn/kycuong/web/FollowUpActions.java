package vn.kycuong.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.inspection.CloseInspection;
import vn.kycuong.inspection.CloseRecommendation;
import vn.kycuong.inspection.InspectionOutcome;
import vn.kycuong.inspection.OrderImplementation;
import vn.kycuong.inspection.RecommendationOutcome;
import vn.kycuong.inspection.ReportRecommendation;
import vn.kycuong.inspection.RetentionClass;
import vn.kycuong.inspection.SubmitImplementationPlan;

/** Acts from the published conclusion to the closed case. */
@Configuration(proxyBeanMethods = false)
class FollowUpActions {

    @Bean
    CaseAction submitImplementationPlanAction(SubmitImplementationPlan useCase) {
        var fields = List.of(
                Field.longText("implementationPlan"),
                Field.longText("postponed").optional());
        return CaseAction.onInspection(
                "submit-implementation-plan",
                "implementation-plan",
                fields,
                (by, id, entered) -> useCase.handle(new SubmitImplementationPlan.Command(
                        id, entered.text("implementationPlan"), entered.text("postponed"), by)));
    }

    @Bean
    CaseAction orderImplementationAction(OrderImplementation useCase, PeopleChoices people) {
        return new CaseAction(
                "inspection.order-implementation",
                CaseAction.Subject.INSPECTION,
                "implementation-order",
                (by, id) -> List.of(
                        Field.text("orderNumber"),
                        Field.longText("order"),
                        people.inspectors(by).one("monitor")),
                (by, id, entered) -> useCase.handle(new OrderImplementation.Command(
                        id, entered.text("orderNumber"), entered.text("order"), entered.text("monitor"), by)));
    }

    @Bean
    CaseAction reportRecommendationAction(ReportRecommendation useCase) {
        var fields = List.of(Field.longText("statement"));
        return CaseAction.onInspection(
                "report-recommendation",
                "recommendations/evidence",
                fields,
                (by, id, entered) -> useCase.handle(new ReportRecommendation.Command(
                        id, entered.number("number"), entered.text("statement"), List.of(), by)));
    }

    @Bean
    CaseAction closeRecommendationAction(CloseRecommendation useCase) {
        var fields = List.of(
                Field.choice("recommendationOutcome", Choices.of(RecommendationOutcome.class)),
                Field.longText("internalReason"));
        return CaseAction.onInspection(
                "close-recommendation",
                "recommendations/closure",
                fields,
                (by, id, entered) -> useCase.handle(new CloseRecommendation.Command(
                        id,
                        entered.number("number"),
                        entered.choice("recommendationOutcome", RecommendationOutcome.class),
                        entered.text("internalReason"),
                        by)));
    }

    @Bean
    CaseAction closeInspectionAction(CloseInspection useCase) {
        var fields = List.of(
                Field.choice("inspectionOutcome", Choices.of(InspectionOutcome.class)),
                Field.longText("lessons").optional(),
                Field.choice("retention", Choices.of(RetentionClass.class)));
        return CaseAction.onInspection(
                "close",
                "closure",
                fields,
                (by, id, entered) -> useCase.handle(new CloseInspection.Command(
                        id,
                        entered.choice("inspectionOutcome", InspectionOutcome.class),
                        entered.text("lessons"),
                        entered.choice("retention", RetentionClass.class),
                        by)));
    }
}
