package vn.kycuong.api;

import static vn.kycuong.api.FindingForm.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.Attachment;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.RespondToFinding;
import vn.kycuong.finding.Stance;
import vn.kycuong.finding.SubmitRectification;

/** What the inspected unit says and does about a finding: as JSON, or in parts when files go with it. */
@RestController
@RequestMapping("/api/v1/findings/{id}")
class FindingAnswerController {

    private final FindingQueries findings;
    private final RespondToFinding respondToFinding;
    private final SubmitRectification submitRectification;

    FindingAnswerController(
            FindingQueries findings, RespondToFinding respondToFinding, SubmitRectification submitRectification) {
        this.findings = findings;
        this.respondToFinding = respondToFinding;
        this.submitRectification = submitRectification;
    }

    record ResponseForm(
            @NotNull Stance stance,
            @NotBlank @Size(max = 20_000) String statement,
            @Nullable @Size(max = 4_000) String measure,
            @Nullable LocalDate measureOn) {}

    @PostMapping(path = "/response", consumes = MediaType.APPLICATION_JSON_VALUE)
    FindingDetail respond(@PathVariable UUID id, @Valid @RequestBody ResponseForm form, Actor actor) {
        return respond(id, form, List.of(), actor);
    }

    @PostMapping(path = "/response", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FindingDetail respondWithFiles(
            @PathVariable UUID id,
            @Valid @RequestPart("response") ResponseForm form,
            @RequestPart("files") List<MultipartFile> files,
            Actor actor) {
        return respond(id, form, UploadedFiles.read(files), actor);
    }

    record RectificationForm(
            @NotBlank @Size(max = 20_000) String statement,
            @Nullable @Size(max = 100) String reference) {}

    @PostMapping(path = "/rectification", consumes = MediaType.APPLICATION_JSON_VALUE)
    FindingDetail submit(@PathVariable UUID id, @Valid @RequestBody RectificationForm form, Actor actor) {
        return submit(id, form, List.of(), actor);
    }

    @PostMapping(path = "/rectification", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FindingDetail submitWithFiles(
            @PathVariable UUID id,
            @Valid @RequestPart("rectification") RectificationForm form,
            @RequestPart("files") List<MultipartFile> files,
            Actor actor) {
        return submit(id, form, UploadedFiles.read(files), actor);
    }

    private FindingDetail respond(UUID id, ResponseForm form, List<Attachment> files, Actor actor) {
        respondToFinding.handle(new RespondToFinding.Command(
                id, form.stance(), form.statement(), text(form.measure()), form.measureOn(), files, actor));
        return findings.detail(actor, id);
    }

    private FindingDetail submit(UUID id, RectificationForm form, List<Attachment> files, Actor actor) {
        submitRectification.handle(
                new SubmitRectification.Command(id, form.statement(), text(form.reference()), files, actor));
        return findings.detail(actor, id);
    }
}
