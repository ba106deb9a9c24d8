package vn.kycuong.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.AmendFinding;
import vn.kycuong.finding.FindingDetail;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.finding.RecordFinding;
import vn.kycuong.finding.WithdrawFinding;
import vn.kycuong.paper.FindingSheet;
import vn.kycuong.paper.Table;

/** What an inspection found, until it stands in the minutes; and reading it at any time. */
@RestController
class FindingController {

    private final FindingQueries findings;
    private final FindingSheet sheet;
    private final RecordFinding recordFinding;
    private final AmendFinding amendFinding;
    private final WithdrawFinding withdrawFinding;

    FindingController(
            FindingQueries findings,
            FindingSheet sheet,
            RecordFinding recordFinding,
            AmendFinding amendFinding,
            WithdrawFinding withdrawFinding) {
        this.findings = findings;
        this.sheet = sheet;
        this.recordFinding = recordFinding;
        this.amendFinding = amendFinding;
        this.withdrawFinding = withdrawFinding;
    }

    @GetMapping("/api/v1/findings")
    FindingQueries.Page list(
            @RequestParam(required = false) @Nullable UUID inspection,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return findings.page(actor, new FindingQueries.Filter(inspection, mine, late), after, limit);
    }

    @GetMapping("/api/v1/findings/export/workbook")
    void workbook(
            @RequestParam(required = false) @Nullable UUID inspection,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            Actor actor,
            Locale language,
            HttpServletResponse response) {
        var filter = new FindingQueries.Filter(inspection, mine, late);
        Table.send(response, "findings", rows -> sheet.rows(actor, filter, language, rows::add));
    }

    @GetMapping("/api/v1/inspections/{id}/findings")
    List<FindingRow> ofCase(@PathVariable UUID id, Actor actor) {
        return findings.ofCase(actor, id);
    }

    @GetMapping("/api/v1/findings/{id}")
    FindingDetail show(@PathVariable UUID id, Actor actor) {
        return findings.detail(actor, id);
    }

    @GetMapping("/api/v1/findings/{id}/files/{number}/content")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int number, Actor actor) {
        var file = findings.file(actor, id, number);
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }

    @PostMapping("/api/v1/inspections/{id}/findings")
    ResponseEntity<FindingDetail> record(@PathVariable UUID id, @Valid @RequestBody FindingForm form, Actor actor) {
        var finding = recordFinding.handle(
                new RecordFinding.Command(id, form.content(), form.detectedAt(), form.people(), actor));
        return ResponseEntity.created(URI.create("/api/v1/findings/" + finding)).body(findings.detail(actor, finding));
    }

    @PostMapping("/api/v1/findings/{id}/amendment")
    FindingDetail amend(@PathVariable UUID id, @Valid @RequestBody FindingForm form, Actor actor) {
        amendFinding.handle(new AmendFinding.Command(
                id, form.content(), form.detectedAt(), form.people(), FindingForm.text(form.reason()), actor));
        return findings.detail(actor, id);
    }

    record WithdrawalForm(@NotBlank @Size(max = 2_000) String reason) {}

    @PostMapping("/api/v1/findings/{id}/withdrawal")
    FindingDetail withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawalForm form, Actor actor) {
        withdrawFinding.handle(new WithdrawFinding.Command(id, form.reason(), actor));
        return findings.detail(actor, id);
    }
}
