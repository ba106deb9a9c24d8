package vn.kycuong.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.proceeding.AskCouncilAgain;
import vn.kycuong.proceeding.Attendance;
import vn.kycuong.proceeding.CallReview;
import vn.kycuong.proceeding.ChangeCouncil;
import vn.kycuong.proceeding.DecideOnDiscipline;
import vn.kycuong.proceeding.FormCouncil;
import vn.kycuong.proceeding.HoldCouncil;
import vn.kycuong.proceeding.HoldReview;
import vn.kycuong.proceeding.RecommendForm;
import vn.kycuong.proceeding.ReportReview;
import vn.kycuong.proceeding.SummonToCouncil;

/** Review, council and decision of a disciplinary case. */
@Configuration(proxyBeanMethods = false)
class DisciplinaryCouncilActions {

    @Bean
    CaseAction callReviewAction(CallReview useCase) {
        return CaseAction.onDisciplinaryCase(
                "call-review",
                "review-call",
                List.of(Field.date("meetingOn")),
                (by, id, entered) -> useCase.handle(new CallReview.Command(id, entered.date("meetingOn"), by)));
    }

    @Bean
    CaseAction holdReviewAction(HoldReview useCase) {
        var fields = List.of(
                Field.yesNo("meetingHeld"),
                Field.date("heldOn"),
                Field.choice("attendance", Choices.of(Attendance.class)),
                Field.longText("minutes"));
        return CaseAction.onDisciplinaryCase(
                "hold-review",
                "review",
                fields,
                (by, id, entered) -> useCase.handle(new HoldReview.Command(
                        id,
                        entered.yes("meetingHeld"),
                        entered.date("heldOn"),
                        entered.choice("attendance", Attendance.class),
                        entered.text("minutes"),
                        by)));
    }

    @Bean
    CaseAction reportReviewAction(ReportReview useCase, DisciplinaryFields fields) {
        return CaseAction.onDisciplinaryCase(
                "report-review",
                "review-report",
                (by, id) -> DisciplinaryFields.joined(fields.judgement(fields.forms(by, id)), Field.longText("report")),
                (by, id, entered) -> useCase.handle(new ReportReview.Command(
                        id, DisciplinaryFields.judgement(entered), entered.text("report"), by)));
    }

    @Bean
    CaseAction formCouncilAction(FormCouncil useCase) {
        return CaseAction.onDisciplinaryCase(
                "form-council",
                "council",
                DisciplinaryFields.members(),
                (by, id, entered) ->
                        useCase.handle(new FormCouncil.Command(id, DisciplinaryFields.members(entered), by)));
    }

    @Bean
    CaseAction changeCouncilAction(ChangeCouncil useCase, DisciplinaryFields fields) {
        return CaseAction.onDisciplinaryCase(
                "change-council",
                "council-change",
                (by, id) -> DisciplinaryFields.joined(fields.seated(by, id), Field.longText("reasons")),
                (by, id, entered) -> useCase.handle(new ChangeCouncil.Command(
                        id, DisciplinaryFields.members(entered), entered.text("reasons"), by)));
    }

    @Bean
    CaseAction summonToCouncilAction(SummonToCouncil useCase) {
        return CaseAction.onDisciplinaryCase(
                "summon",
                "summons",
                List.of(Field.date("meetingOn")),
                (by, id, entered) -> useCase.handle(new SummonToCouncil.Command(id, entered.date("meetingOn"), by)));
    }

    @Bean
    CaseAction holdCouncilAction(HoldCouncil useCase, DisciplinaryFields fields) {
        CaseAction.Form form = (by, id) -> DisciplinaryFields.joined(
                List.of(
                        Field.yesNo("meetingHeld"),
                        Field.date("heldOn"),
                        Field.choice("attendance", Choices.of(Attendance.class)),
                        Field.longText("minutes")),
                fields.meeting(by, id).toArray(Field[]::new));
        return CaseAction.onDisciplinaryCase(
                "hold-council",
                "council-meeting",
                form,
                (by, id, entered) -> useCase.handle(new HoldCouncil.Command(
                        id,
                        entered.yes("meetingHeld"),
                        entered.date("heldOn"),
                        Set.copyOf(entered.texts("present")),
                        entered.choice("attendance", Attendance.class),
                        DisciplinaryFields.ballots(entered),
                        entered.text("minutes"),
                        by)));
    }

    @Bean
    CaseAction recommendFormAction(RecommendForm useCase, DisciplinaryFields fields) {
        return CaseAction.onDisciplinaryCase(
                "recommend",
                "recommendation",
                (by, id) -> DisciplinaryFields.joined(
                        fields.judgement(fields.forms(by, id)), Field.longText("recommendation")),
                (by, id, entered) -> useCase.handle(new RecommendForm.Command(
                        id, DisciplinaryFields.judgement(entered), entered.text("recommendation"), by)));
    }

    @Bean
    CaseAction decideOnDisciplineAction(DecideOnDiscipline useCase, DisciplinaryFields fields) {
        return CaseAction.onDisciplinaryCase(
                "decide",
                "decision",
                (by, id) -> List.of(
                        Field.text("decisionNumber"),
                        Field.choice("decidedForm", fields.forms(by, id)).optional(),
                        Field.longText("reasons").optional(),
                        Field.password()),
                (by, id, entered) -> useCase.handle(new DecideOnDiscipline.Command(
                        id,
                        entered.text("decisionNumber"),
                        DisciplinaryFields.form(entered, "decidedForm"),
                        entered.text("reasons"),
                        entered.proof(),
                        by)));
    }

    @Bean
    CaseAction askCouncilAgainAction(AskCouncilAgain useCase) {
        return CaseAction.onDisciplinaryCase(
                "ask-council-again",
                "council-referral",
                List.of(Field.longText("reasons")),
                (by, id, entered) -> useCase.handle(new AskCouncilAgain.Command(id, entered.text("reasons"), by)));
    }
}
