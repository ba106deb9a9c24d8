package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.AddExhibit;
import vn.kycuong.inspection.Answer;
import vn.kycuong.inspection.AnswerChecklistItem;
import vn.kycuong.inspection.ApplyMeasure;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.MeasureKind;
import vn.kycuong.inspection.WriteDiaryEntry;

/** What the team does on site. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class FieldworkController {

    private final AnswerChecklistItem answerChecklistItem;
    private final WriteDiaryEntry writeDiaryEntry;
    private final AddExhibit addExhibit;
    private final ApplyMeasure applyMeasure;
    private final InspectionQueries inspections;

    FieldworkController(
            AnswerChecklistItem answerChecklistItem,
            WriteDiaryEntry writeDiaryEntry,
            AddExhibit addExhibit,
            ApplyMeasure applyMeasure,
            InspectionQueries inspections) {
        this.answerChecklistItem = answerChecklistItem;
        this.writeDiaryEntry = writeDiaryEntry;
        this.addExhibit = addExhibit;
        this.applyMeasure = applyMeasure;
        this.inspections = inspections;
    }

    /** @param follows revision of the answer that its author saw, 0 for none; without it the answer counts in any case */
    record AnswerForm(
            @NotNull Answer answer,
            @Size(max = 2_000) @Nullable String note,
            @PositiveOrZero @Nullable Integer follows) {}

    record DiaryForm(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 20_000) String text) {}

    record MeasureForm(
            @NotNull MeasureKind kind,
            @NotBlank @Size(max = 2_000) String text) {}

    /** @param number within the case; a known number with a new file makes a new version of that exhibit */
    record ExhibitView(int number) {}

    @PutMapping("/answers/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable UUID id, @PathVariable String item, @Valid @RequestBody AnswerForm form) {
        answerChecklistItem.handle(
                new AnswerChecklistItem.Command(id, item, form.answer(), orEmpty(form.note()), form.follows(), actor));
    }

    @PostMapping("/diary-entries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void write(Actor actor, @PathVariable UUID id, @Valid @RequestBody DiaryForm form) {
        writeDiaryEntry.handle(new WriteDiaryEntry.Command(id, form.on(), form.text(), actor));
    }

    @PostMapping(path = "/exhibits", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ExhibitView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer number,
            @RequestParam(defaultValue = "") String item,
            @RequestParam String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate refersTo,
            @RequestParam MultipartFile file)
            throws IOException {
        return new ExhibitView(addExhibit.handle(new AddExhibit.Command(
                id, number, item, title, refersTo, UploadedFiles.name(file), file.getBytes(), actor)));
    }

    @PostMapping("/measures")
    InspectionQueries.Detail apply(Actor actor, @PathVariable UUID id, @Valid @RequestBody MeasureForm form) {
        applyMeasure.handle(new ApplyMeasure.Command(id, form.kind(), form.text(), actor));
        return inspections.detail(actor, id);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
