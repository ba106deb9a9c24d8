package vn.kycuong.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.inspection.AppraiseDraft;
import vn.kycuong.inspection.AssignDrafting;
import vn.kycuong.inspection.CorrectConclusion;
import vn.kycuong.inspection.HeadResponsibility;
import vn.kycuong.inspection.PublicationForm;
import vn.kycuong.inspection.PublishConclusion;
import vn.kycuong.inspection.ReserveOpinion;
import vn.kycuong.inspection.SignConclusion;
import vn.kycuong.inspection.SubmitDraft;
import vn.kycuong.inspection.SubmitReport;

/** Acts from the result report to the published conclusion. */
@Configuration(proxyBeanMethods = false)
class ConclusionActions {

    @Bean
    CaseAction submitReportAction(SubmitReport useCase) {
        var fields = List.of(
                Field.longText("report"),
                Field.longText("proposals").optional(),
                Field.yesNo("corruption"),
                Field.choice("headResponsibility", Choices.of(HeadResponsibility.class))
                        .optional());
        return CaseAction.onInspection(
                "submit-report",
                "report",
                fields,
                (by, id, entered) -> useCase.handle(new SubmitReport.Command(
                        id,
                        entered.text("report"),
                        List.of(),
                        entered.lines("proposals"),
                        entered.yes("corruption"),
                        Optional.of(entered.text("headResponsibility"))
                                .filter(grade -> !grade.isEmpty())
                                .map(grade -> entered.choice("headResponsibility", HeadResponsibility.class))
                                .orElse(null),
                        by)));
    }

    @Bean
    CaseAction assignDraftingAction(AssignDrafting useCase, PeopleChoices people) {
        return new CaseAction(
                "inspection.assign-drafting",
                CaseAction.Subject.INSPECTION,
                "drafting",
                (by, id) -> List.of(
                        Field.choice("drafter", people.teamOf(by, id)),
                        people.inspectors(by).one("appraiser").optional(),
                        Field.number("appraisalDays").optional(),
                        Field.yesNo("complex")),
                (by, id, entered) -> useCase.handle(new AssignDrafting.Command(
                        id,
                        entered.text("drafter"),
                        entered.text("appraiser"),
                        entered.optionalNumber("appraisalDays").orElse(0),
                        entered.yes("complex"),
                        by)));
    }

    @Bean
    CaseAction submitDraftAction(SubmitDraft useCase) {
        return CaseAction.onInspection(
                "submit-draft",
                "draft-conclusion",
                List.of(Field.longText("draftConclusion")),
                (by, id, entered) -> useCase.handle(new SubmitDraft.Command(id, entered.text("draftConclusion"), by)));
    }

    @Bean
    CaseAction reserveOpinionAction(ReserveOpinion useCase) {
        return CaseAction.onInspection(
                "reserve-opinion",
                "reserved-opinions",
                List.of(Field.longText("opinion")),
                (by, id, entered) -> useCase.handle(new ReserveOpinion.Command(id, entered.text("opinion"), by)));
    }

    @Bean
    CaseAction appraiseDraftAction(AppraiseDraft useCase) {
        var fields = List.of(Field.yesNo("agrees"), Field.longText("opinion"));
        return CaseAction.onInspection(
                "appraise",
                "appraisal",
                fields,
                (by, id, entered) -> useCase.handle(
                        new AppraiseDraft.Command(id, entered.yes("agrees"), entered.text("opinion"), by)));
    }

    @Bean
    CaseAction signConclusionAction(SignConclusion useCase) {
        var fields = List.of(
                Field.text("conclusionNumber"),
                Field.longText("conclusion"),
                Field.longText("recommendations").optional(),
                Field.date("recommendationsDueOn").optional(),
                Field.yesNo("partial"),
                Field.yesNo("publish"),
                Field.password());
        return CaseAction.onInspection(
                "sign-conclusion",
                "conclusion",
                fields,
                (by, id, entered) -> useCase.handle(new SignConclusion.Command(
                        id,
                        entered.text("conclusionNumber"),
                        entered.text("conclusion"),
                        asked(entered),
                        entered.yes("partial"),
                        entered.yes("publish"),
                        entered.proof(),
                        by)));
    }

    @Bean
    CaseAction correctConclusionAction(CorrectConclusion useCase) {
        var fields = List.of(Field.longText("conclusion"), Field.longText("internalReason"), Field.password());
        return CaseAction.onInspection(
                "correct-conclusion",
                "conclusion-corrections",
                fields,
                (by, id, entered) -> useCase.handle(new CorrectConclusion.Command(
                        id, entered.text("conclusion"), entered.text("internalReason"), entered.proof(), by)));
    }

    @Bean
    CaseAction publishConclusionAction(PublishConclusion useCase) {
        var fields = List.of(
                Field.choices("publicationForms", Choices.of(PublicationForm.class)), Field.longText("summary"));
        return CaseAction.onInspection(
                "publish-conclusion",
                "publication",
                fields,
                (by, id, entered) -> useCase.handle(new PublishConclusion.Command(
                        id, entered.choices("publicationForms", PublicationForm.class), entered.text("summary"), by)));
    }

    /** One recommendation a line, all due on the same day. */
    private static List<SignConclusion.Asked> asked(Entered entered) {
        return entered.lines("recommendations").stream()
                .map(text -> new SignConclusion.Asked(text, entered.date("recommendationsDueOn")))
                .toList();
    }
}
