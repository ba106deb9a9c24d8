package vn.kycuong.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.inspection.AcknowledgeSecrecy;
import vn.kycuong.inspection.AnnounceDecision;
import vn.kycuong.inspection.ApproveConductPlan;
import vn.kycuong.inspection.IssueDecision;
import vn.kycuong.inspection.RecordArrival;
import vn.kycuong.inspection.SendNotice;

/** Acts from the signed decision to its announcement. */
@Configuration(proxyBeanMethods = false)
class DecisionActions {

    @Bean
    CaseAction issueDecisionAction(IssueDecision useCase) {
        var fields =
                List.of(Field.text("decisionNumber"), Field.date("decidedOn").optional(), Field.password());
        return CaseAction.onInspection(
                "issue-decision",
                "decision",
                fields,
                (by, id, entered) -> useCase.handle(new IssueDecision.Command(
                        id,
                        entered.text("decisionNumber"),
                        entered.optionalDate("decidedOn").orElse(null),
                        entered.proof(),
                        by)));
    }

    @Bean
    CaseAction acknowledgeSecrecyAction(AcknowledgeSecrecy useCase) {
        return CaseAction.onInspection(
                "acknowledge-secrecy",
                "secrecy-acknowledgement",
                List.of(),
                (by, id, entered) -> useCase.handle(new AcknowledgeSecrecy.Command(id, by)));
    }

    @Bean
    CaseAction approveConductPlanAction(ApproveConductPlan useCase) {
        var fields = List.of(
                Field.longText("conductPlan"),
                Field.text("checklistVersion").optional(),
                Field.longText("reportOutline").optional());
        return CaseAction.onInspection(
                "approve-conduct-plan",
                "conduct-plan",
                fields,
                (by, id, entered) -> useCase.handle(new ApproveConductPlan.Command(
                        id,
                        entered.text("conductPlan"),
                        entered.text("checklistVersion"),
                        entered.text("reportOutline"),
                        by)));
    }

    @Bean
    CaseAction sendNoticeAction(SendNotice useCase) {
        var fields = List.of(Field.number("noticeDays").optional());
        return CaseAction.onInspection(
                "send-notice",
                "notice",
                fields,
                (by, id, entered) -> useCase.handle(new SendNotice.Command(
                        id, entered.optionalNumber("noticeDays").orElse(null), by)));
    }

    @Bean
    CaseAction recordArrivalAction(RecordArrival useCase) {
        return CaseAction.onInspection(
                "record-arrival",
                "arrival",
                List.of(Field.text("place")),
                (by, id, entered) -> useCase.handle(new RecordArrival.Command(id, entered.text("place"), by)));
    }

    @Bean
    CaseAction announceDecisionAction(AnnounceDecision useCase) {
        var fields = List.of(Field.longText("minutes"), Field.password());
        return CaseAction.onInspection(
                "announce",
                "announcement",
                fields,
                (by, id, entered) ->
                        useCase.handle(new AnnounceDecision.Command(id, entered.text("minutes"), entered.proof(), by)));
    }
}
