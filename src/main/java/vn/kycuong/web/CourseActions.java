package vn.kycuong.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.inspection.CancelInspection;
import vn.kycuong.inspection.CancellationGround;
import vn.kycuong.inspection.ChangeTeam;
import vn.kycuong.inspection.ExtendInspection;
import vn.kycuong.inspection.OrderUnsealing;
import vn.kycuong.inspection.ResumeInspection;
import vn.kycuong.inspection.SuspendInspection;
import vn.kycuong.inspection.SuspensionCause;

/** Acts that change the course of an inspection. */
@Configuration(proxyBeanMethods = false)
class CourseActions {

    @Bean
    CaseAction extendInspectionAction(ExtendInspection useCase) {
        var fields = List.of(Field.text("decisionNumber"), Field.longText("internalReason"));
        return CaseAction.onInspection(
                "extend",
                "extensions",
                fields,
                (by, id, entered) -> useCase.handle(new ExtendInspection.Command(
                        id, entered.text("decisionNumber"), entered.text("internalReason"), by)));
    }

    @Bean
    CaseAction suspendInspectionAction(SuspendInspection useCase) {
        var fields = List.of(
                Field.choice("suspensionCause", Choices.of(SuspensionCause.class)),
                Field.date("until").optional(),
                Field.text("decisionNumber"),
                Field.longText("internalReason"));
        return CaseAction.onInspection(
                "suspend",
                "suspensions",
                fields,
                (by, id, entered) -> useCase.handle(new SuspendInspection.Command(
                        id,
                        entered.choice("suspensionCause", SuspensionCause.class),
                        entered.optionalDate("until").orElse(null),
                        entered.text("decisionNumber"),
                        entered.text("internalReason"),
                        by)));
    }

    @Bean
    CaseAction resumeInspectionAction(ResumeInspection useCase) {
        return CaseAction.onInspection(
                "resume",
                "resumptions",
                List.of(),
                (by, id, entered) -> useCase.handle(new ResumeInspection.Command(id, by)));
    }

    @Bean
    CaseAction changeTeamAction(ChangeTeam useCase, PeopleChoices people) {
        return new CaseAction(
                "inspection.change-team",
                CaseAction.Subject.INSPECTION,
                "team-changes",
                (by, id) -> {
                    var inspectors = people.inspectors(by);
                    return List.of(
                            Field.choice("leaving", people.teamOf(by, id)).optional(),
                            inspectors.one("joining").optional(),
                            inspectors.one("newHead").optional(),
                            Field.text("decisionNumber"),
                            Field.longText("internalReason"));
                },
                (by, id, entered) -> useCase.handle(new ChangeTeam.Command(
                        id,
                        entered.text("leaving"),
                        entered.text("joining"),
                        entered.text("newHead"),
                        entered.text("decisionNumber"),
                        entered.text("internalReason"),
                        by)));
    }

    @Bean
    CaseAction cancelInspectionAction(CancelInspection useCase) {
        var fields = List.of(
                Field.choice("cancellationGround", Choices.of(CancellationGround.class)),
                Field.text("reference"),
                Field.longText("internalReason"),
                Field.text("decisionNumber"));
        return CaseAction.onInspection(
                "cancel",
                "cancellation",
                fields,
                (by, id, entered) -> useCase.handle(new CancelInspection.Command(
                        id,
                        entered.choice("cancellationGround", CancellationGround.class),
                        entered.text("reference"),
                        entered.text("internalReason"),
                        entered.text("decisionNumber"),
                        by)));
    }

    @Bean
    CaseAction orderUnsealingAction(OrderUnsealing useCase) {
        return CaseAction.onInspection(
                "unseal",
                "unsealing",
                List.of(Field.longText("internalReason")),
                (by, id, entered) ->
                        useCase.handle(new OrderUnsealing.Command(id, entered.text("internalReason"), by)));
    }
}
