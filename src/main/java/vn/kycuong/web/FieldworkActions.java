package vn.kycuong.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kycuong.inspection.AddExhibit;
import vn.kycuong.inspection.ApplyMeasure;
import vn.kycuong.inspection.CountersignMinutes;
import vn.kycuong.inspection.MeasureKind;
import vn.kycuong.inspection.RecordRefusal;
import vn.kycuong.inspection.SignMinutes;
import vn.kycuong.inspection.WriteDiaryEntry;

/** Acts of the team on site, up to the signed minutes. */
@Configuration(proxyBeanMethods = false)
class FieldworkActions {

    @Bean
    CaseAction writeDiaryEntryAction(WriteDiaryEntry useCase) {
        var fields = List.of(Field.date("diaryOn"), Field.longText("diaryText"));
        return CaseAction.onInspection(
                "write-diary",
                "diary-entries",
                fields,
                (by, id, entered) -> useCase.handle(
                        new WriteDiaryEntry.Command(id, entered.date("diaryOn"), entered.text("diaryText"), by)));
    }

    @Bean
    CaseAction addExhibitAction(AddExhibit useCase) {
        var fields = List.of(
                Field.text("exhibitTitle"),
                Field.date("refersTo"),
                Field.file("exhibitFile"),
                Field.number("newVersionOf").optional());
        return CaseAction.onInspection("add-exhibit", "exhibits", fields, (by, id, entered) -> {
            var file = UploadedFile.of(entered.file("exhibitFile"));
            useCase.handle(new AddExhibit.Command(
                    id,
                    entered.optionalNumber("newVersionOf").orElse(null),
                    entered.text("exhibitTitle"),
                    entered.date("refersTo"),
                    file.name(),
                    file.content(),
                    by));
        });
    }

    @Bean
    CaseAction applyMeasureAction(ApplyMeasure useCase) {
        var fields = List.of(Field.choice("measureKind", Choices.of(MeasureKind.class)), Field.longText("measure"));
        return CaseAction.onInspection(
                "apply-measure",
                "measures",
                fields,
                (by, id, entered) -> useCase.handle(new ApplyMeasure.Command(
                        id, entered.choice("measureKind", MeasureKind.class), entered.text("measure"), by)));
    }

    @Bean
    CaseAction signMinutesAction(SignMinutes useCase) {
        var fields = List.of(Field.longText("minutes"), Field.password());
        return CaseAction.onInspection(
                "sign-minutes",
                "minutes",
                fields,
                (by, id, entered) ->
                        useCase.handle(new SignMinutes.Command(id, entered.text("minutes"), entered.proof(), by)));
    }

    @Bean
    CaseAction countersignMinutesAction(CountersignMinutes useCase) {
        var fields = List.of(Field.longText("opinion").optional(), Field.password());
        return CaseAction.onInspection(
                "countersign-minutes",
                "minutes-signature",
                fields,
                (by, id, entered) -> useCase.handle(
                        new CountersignMinutes.Command(id, entered.text("opinion"), entered.proof(), by)));
    }

    @Bean
    CaseAction recordRefusalAction(RecordRefusal useCase) {
        var fields = List.of(Field.longText("refusalReason"), Field.text("witnessName"), Field.text("witnessRole"));
        return CaseAction.onInspection(
                "record-refusal",
                "minutes-refusal",
                fields,
                (by, id, entered) -> useCase.handle(new RecordRefusal.Command(
                        id,
                        entered.text("refusalReason"),
                        entered.text("witnessName"),
                        entered.text("witnessRole"),
                        by)));
    }
}
