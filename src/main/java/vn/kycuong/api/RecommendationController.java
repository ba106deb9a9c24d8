package vn.kycuong.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.CloseRecommendation;
import vn.kycuong.inspection.ConclusionQueries;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.RecommendationOutcome;
import vn.kycuong.inspection.ReportRecommendation;

/** The follow-up of each recommendation. */
@RestController
@RequestMapping("/api/v1/inspections/{id}/recommendations")
class RecommendationController {

    private final ReportRecommendation reportRecommendation;
    private final CloseRecommendation closeRecommendation;
    private final ConclusionQueries conclusions;
    private final InspectionQueries inspections;

    RecommendationController(
            ReportRecommendation reportRecommendation,
            CloseRecommendation closeRecommendation,
            ConclusionQueries conclusions,
            InspectionQueries inspections) {
        this.reportRecommendation = reportRecommendation;
        this.closeRecommendation = closeRecommendation;
        this.conclusions = conclusions;
        this.inspections = inspections;
    }

    record EvidenceForm(@NotBlank @Size(max = 20_000) String statement) {}

    record RecommendationClosureForm(
            @NotNull RecommendationOutcome outcome,
            @NotBlank @Size(max = 2_000) String reason) {}

    @GetMapping
    List<RecommendationView> list(Actor actor, @PathVariable UUID id) {
        return conclusions.recommendations(actor, id).stream()
                .map(RecommendationView::of)
                .toList();
    }

    @PostMapping(path = "/{number}/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    InspectionQueries.Detail report(
            Actor actor, @PathVariable UUID id, @PathVariable int number, @Valid @RequestBody EvidenceForm form) {
        reportRecommendation.handle(new ReportRecommendation.Command(id, number, form.statement(), actor));
        return inspections.detail(actor, id);
    }

    @PostMapping(path = "/{number}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    InspectionQueries.Detail reportWithFiles(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam @NotBlank @Size(max = 20_000) String statement,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        var uploads = new ArrayList<ReportRecommendation.Upload>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            uploads.add(new ReportRecommendation.Upload(UploadedFiles.name(file), file.getBytes()));
        }
        reportRecommendation.handle(new ReportRecommendation.Command(id, number, statement, uploads, actor));
        return inspections.detail(actor, id);
    }

    @GetMapping("/{number}/evidence/{report}/files/{file}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable int report,
            @PathVariable int file) {
        var found = conclusions.file(actor, id, number, report, file);
        var disposition = ContentDisposition.attachment()
                .filename(found.description().name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.description().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(found.content());
    }

    @PostMapping("/{number}/closure")
    InspectionQueries.Detail close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @Valid @RequestBody RecommendationClosureForm form) {
        closeRecommendation.handle(new CloseRecommendation.Command(id, number, form.outcome(), form.reason(), actor));
        return inspections.detail(actor, id);
    }
}
