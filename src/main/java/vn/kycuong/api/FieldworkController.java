package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.AnswerChecklistItem;
import vn.kycuong.inspection.ApplyMeasure;
import vn.kycuong.inspection.DiaryEntry;
import vn.kycuong.inspection.InspectionDetail;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Measure;
import vn.kycuong.inspection.MeasureKind;
import vn.kycuong.inspection.PaperQueries;
import vn.kycuong.inspection.PaperQueries.AnsweredItem;
import vn.kycuong.inspection.WriteDiaryEntry;

/** The team's work in the unit. */
@RestController
class FieldworkController {

    private final InspectionQueries inspections;
    private final PaperQueries papers;
    private final AnswerChecklistItem answerItem;
    private final WriteDiaryEntry writeDiary;
    private final ApplyMeasure applyMeasure;

    FieldworkController(
            InspectionQueries inspections,
            PaperQueries papers,
            AnswerChecklistItem answerItem,
            WriteDiaryEntry writeDiary,
            ApplyMeasure applyMeasure) {
        this.inspections = inspections;
        this.papers = papers;
        this.answerItem = answerItem;
        this.writeDiary = writeDiary;
        this.applyMeasure = applyMeasure;
    }

    @GetMapping("/api/v1/inspections/{id}/answers")
    List<AnsweredItem> answers(@PathVariable UUID id, Actor actor) {
        return papers.answers(actor, id);
    }

    record AnswerForm(
            @NotNull Answer answer,
            @Nullable @Size(max = 5000) String note) {}

    @PutMapping("/api/v1/inspections/{id}/answers/{item}")
    InspectionDetail answer(
            @PathVariable UUID id, @PathVariable String item, @Valid @RequestBody AnswerForm form, Actor actor) {
        var note = form.note() == null ? "" : form.note();
        answerItem.handle(new AnswerChecklistItem.Command(id, item, form.answer(), note, actor));
        return inspections.detail(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/diary-entries")
    List<DiaryEntry> diary(@PathVariable UUID id, Actor actor) {
        return papers.diary(actor, id);
    }

    record DiaryForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 20000) String text) {}

    @PostMapping("/api/v1/inspections/{id}/diary-entries")
    InspectionDetail write(@PathVariable UUID id, @Valid @RequestBody DiaryForm form, Actor actor) {
        writeDiary.handle(new WriteDiaryEntry.Command(id, form.on(), form.text(), actor));
        return inspections.detail(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/measures")
    List<Measure> measures(@PathVariable UUID id, Actor actor) {
        return papers.measures(actor, id);
    }

    record MeasureForm(
            @NotNull MeasureKind kind,
            @NotBlank @Size(max = 5000) String text) {}

    @PostMapping("/api/v1/inspections/{id}/measures")
    InspectionDetail apply(@PathVariable UUID id, @Valid @RequestBody MeasureForm form, Actor actor) {
        applyMeasure.handle(new ApplyMeasure.Command(id, form.kind(), form.text(), actor));
        return inspections.detail(actor, id);
    }
}
