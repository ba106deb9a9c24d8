package vn.kycuong.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Reading;
import vn.kycuong.paper.Table;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.LedgerSheet;
import vn.kycuong.serving.Method;
import vn.kycuong.serving.Outcome;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.RecordService;
import vn.kycuong.serving.ServiceQueries;
import vn.kycuong.serving.ServiceView;
import vn.kycuong.serving.Standing;

/** Formal service: which papers reached the unit or the person that they are for, and every try to bring them. */
@RestController
@RequestMapping("/api/v1")
class ServiceController {

    private final ServiceQueries service;
    private final LedgerSheet sheet;
    private final Reading reading;
    private final RecordService recordService;

    ServiceController(ServiceQueries service, LedgerSheet sheet, Reading reading, RecordService recordService) {
        this.service = service;
        this.sheet = sheet;
        this.reading = reading;
        this.recordService = recordService;
    }

    record ListView(List<ServiceView> items) {}

    /** @param standing how far the service of the paper has come with this record */
    record StandingView(Standing standing) {}

    /**
     * @param waiting only what the caller still has to have served, the most urgent first
     * @param after where the page before said that this one begins
     */
    @GetMapping("/served-papers")
    ServiceQueries.Page list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") int limit) {
        return waiting ? service.waiting(actor, after, limit) : service.ledger(actor, after, limit);
    }

    @GetMapping("/served-papers/export/workbook")
    void workbook(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean waiting,
            Locale language,
            HttpServletResponse response) {
        var papers = reading.during(actor, () -> service.whole(actor, waiting));
        Table.send(response, "served-papers", rows -> sheet.rows(papers, language, rows::add));
    }

    @GetMapping("/inspections/{id}/service")
    ListView ofInspection(Actor actor, @PathVariable UUID id) {
        return new ListView(service.ofCase(actor, Family.INSPECTION, id));
    }

    @GetMapping("/disciplinary-cases/{id}/service")
    ListView ofDisciplinaryCase(Actor actor, @PathVariable UUID id) {
        return new ListView(service.ofCase(actor, Family.DISCIPLINE, id));
    }

    @PostMapping(
            path = {"/inspections/{id}/service", "/disciplinary-cases/{id}/service"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    StandingView record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam PaperKind paper,
            @RequestParam(defaultValue = "1") int number,
            @RequestParam Method method,
            @RequestParam Outcome outcome,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam(defaultValue = "") String witness,
            @RequestParam(defaultValue = "") String postNumber,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(required = false) @Nullable Integer corrects,
            @RequestParam(required = false) @Nullable MultipartFile proof)
            throws IOException {
        var upload = proof == null || proof.isEmpty()
                ? null
                : new RecordService.Upload(UploadedFiles.name(proof), proof.getBytes());
        return new StandingView(recordService.handle(new RecordService.Command(
                id,
                new PaperId(paper, number),
                method,
                outcome,
                on,
                recipient,
                witness,
                postNumber,
                remark,
                corrects,
                upload,
                actor)));
    }

    @GetMapping("/inspections/{id}/service/{kind}/{number}/{attempt}/proof")
    ResponseEntity<byte[]> proofOfInspection(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable PaperKind kind,
            @PathVariable int number,
            @PathVariable int attempt) {
        return file(service.proof(actor, Family.INSPECTION, id, new PaperId(kind, number), attempt));
    }

    @GetMapping("/disciplinary-cases/{id}/service/{kind}/{number}/{attempt}/proof")
    ResponseEntity<byte[]> proofOfDisciplinaryCase(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable PaperKind kind,
            @PathVariable int number,
            @PathVariable int attempt) {
        return file(service.proof(actor, Family.DISCIPLINE, id, new PaperId(kind, number), attempt));
    }

    private static ResponseEntity<byte[]> file(ServiceQueries.Content content) {
        var disposition = ContentDisposition.attachment()
                .filename(content.proof().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.proof().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content.bytes());
    }
}
