package vn.kycuong.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartFile;
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
        return CaseAction.onInspection(
                "add-exhibit",
                "exhibits",
                fields,
                (by, id, entered) -> useCase.handle(new AddExhibit.Command(
                        id,
                        entered.optionalNumber("newVersionOf").orElse(null),
                        entered.text("exhibitTitle"),
                        entered.date("refersTo"),
                        name(entered.file("exhibitFile")),
                        bytes(entered.file("exhibitFile")),
                        by)));
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
                        useCase.handle(new SignMinutes.Command(id, entered.text("minutes"), entered.password(), by)));
    }

    @Bean
    CaseAction countersignMinutesAction(CountersignMinutes useCase) {
        var fields = List.of(Field.longText("opinion").optional(), Field.password());
        return CaseAction.onInspection(
                "countersign-minutes",
                "minutes-signature",
                fields,
                (by, id, entered) -> useCase.handle(
                        new CountersignMinutes.Command(id, entered.text("opinion"), entered.password(), by)));
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

    static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
