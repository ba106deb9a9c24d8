package vn.kycuong.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.finding.Attachment;
import vn.kycuong.finding.ClassifyFinding;
import vn.kycuong.finding.CloseFinding;
import vn.kycuong.finding.ClosingOutcome;
import vn.kycuong.finding.DecideOnResponse;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRouting;
import vn.kycuong.finding.Proceedings;
import vn.kycuong.finding.RespondToFinding;
import vn.kycuong.finding.Stance;
import vn.kycuong.finding.SubmitRectification;
import vn.kycuong.finding.Verdict;
import vn.kycuong.finding.VerifyRectification;

/** Acts on findings that stand in the minutes, up to the closing. */
@Configuration(proxyBeanMethods = false)
class FindingActions {

    @Bean
    CaseAction classifyFindingAction(ClassifyFinding useCase, FindingQueries findings) {
        return new CaseAction(
                "finding.classify",
                CaseAction.Subject.FINDING,
                "classification",
                (by, id) -> List.of(
                        Field.choice("findingClass", Choices.of(FindingClass.class))
                                .optional()
                                .noted(remindersBefore(findings.detail(by, id))),
                        Field.yesNo("notAViolation"),
                        Field.yesNo("criminalSign"),
                        Field.longText("internalReason").optional()),
                (by, id, entered) -> useCase.handle(new ClassifyFinding.Command(
                        id,
                        !entered.yes("notAViolation"),
                        chosen(entered, "findingClass")
                                .map(FindingClass::valueOf)
                                .orElse(null),
                        entered.yes("criminalSign"),
                        entered.text("internalReason"),
                        by)));
    }

    @Bean
    CaseAction respondToFindingAction(RespondToFinding useCase) {
        var fields = List.of(
                Field.choice("stance", Choices.of(Stance.class)),
                Field.longText("statement"),
                Field.longText("plannedMeasure").optional(),
                Field.date("measureOn").optional(),
                Field.file("attachment").optional());
        return CaseAction.onFinding(
                "respond",
                "response",
                fields,
                (by, id, entered) -> useCase.handle(new RespondToFinding.Command(
                        id,
                        entered.choice("stance", Stance.class),
                        entered.text("statement"),
                        entered.text("plannedMeasure"),
                        entered.optionalDate("measureOn").orElse(null),
                        attachments(entered),
                        by)));
    }

    @Bean
    CaseAction decideOnResponseAction(DecideOnResponse useCase) {
        var fields = List.of(
                Field.choice("verdict", Choices.of(Verdict.class)),
                Field.longText("reasons"),
                Field.choice("nextStep", Choices.of(FindingRouting.Outcome.class)),
                Field.longText("measure").optional(),
                Field.person("owner").optional(),
                Field.date("rectifyBy").optional());
        return CaseAction.onFinding(
                "decide",
                "decision",
                fields,
                (by, id, entered) -> useCase.handle(new DecideOnResponse.Command(
                        id,
                        entered.choice("verdict", Verdict.class),
                        entered.text("reasons"),
                        entered.choice("nextStep", FindingRouting.Outcome.class),
                        entered.optionalDate("rectifyBy")
                                .map(due -> new Proceedings.Plan(entered.text("measure"), entered.text("owner"), due)),
                        by)));
    }

    @Bean
    CaseAction submitRectificationAction(SubmitRectification useCase) {
        var fields = List.of(
                Field.longText("statement"),
                Field.text("reference").optional(),
                Field.file("attachment").optional());
        return CaseAction.onFinding(
                "submit-rectification",
                "rectification",
                fields,
                (by, id, entered) -> useCase.handle(new SubmitRectification.Command(
                        id, entered.text("statement"), entered.text("reference"), attachments(entered), by)));
    }

    @Bean
    CaseAction verifyRectificationAction(VerifyRectification useCase) {
        var fields = List.of(
                Field.yesNo("accepted"),
                Field.longText("reasons").optional(),
                Field.date("rectifyBy").optional());
        return CaseAction.onFinding(
                "verify",
                "verification",
                fields,
                (by, id, entered) -> useCase.handle(new VerifyRectification.Command(
                        id,
                        entered.yes("accepted"),
                        entered.text("reasons"),
                        entered.optionalDate("rectifyBy").orElse(null),
                        by)));
    }

    @Bean
    CaseAction closeFindingAction(CloseFinding useCase) {
        var outcomes = Choices.of(ClosingOutcome.class, outcome -> outcome != ClosingOutcome.INSPECTION_CANCELLED);
        var fields = List.of(
                Field.choice("closingOutcome", outcomes),
                Field.longText("internalReason"),
                Field.text("reference").optional());
        return CaseAction.onFinding(
                "close",
                "closure",
                fields,
                (by, id, entered) -> useCase.handle(new CloseFinding.Command(
                        id,
                        entered.choice("closingOutcome", ClosingOutcome.class),
                        entered.text("internalReason"),
                        entered.text("reference"),
                        by)));
    }

    private static List<Field.Note> remindersBefore(FindingDetail detail) {
        return Stream.ofNullable(detail.escalation())
                .map(escalation -> new Field.Note(
                        "finding.escalation",
                        List.of(
                                escalation.count(),
                                escalation.months(),
                                escalation.proposed().name(),
                                escalation.source())))
                .toList();
    }

    private static Optional<String> chosen(Entered entered, String name) {
        return Optional.of(entered.text(name)).filter(value -> !value.isEmpty());
    }

    private static List<Attachment> attachments(Entered entered) {
        return entered.optionalFile("attachment").map(UploadedFile::of).stream()
                .map(file -> Attachment.named(file.name(), file.content()))
                .toList();
    }
}
