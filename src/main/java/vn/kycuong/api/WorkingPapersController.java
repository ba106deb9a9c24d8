package vn.kycuong.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.DiaryEntry;
import vn.kycuong.inspection.Exhibit;
import vn.kycuong.inspection.FieldworkQueries;
import vn.kycuong.inspection.ItemAnswer;

/** What the team wrote down and collected. */
@RestController
@RequestMapping("/api/v1/inspections/{id}")
class WorkingPapersController {

    private final FieldworkQueries papers;

    WorkingPapersController(FieldworkQueries papers) {
        this.papers = papers;
    }

    @GetMapping("/answers")
    List<ItemAnswer> answers(Actor actor, @PathVariable UUID id) {
        return papers.answers(actor, id);
    }

    @GetMapping("/diary-entries")
    List<DiaryEntry> diary(Actor actor, @PathVariable UUID id) {
        return papers.diary(actor, id);
    }

    @GetMapping("/exhibits")
    List<Exhibit> exhibits(Actor actor, @PathVariable UUID id) {
        return papers.exhibits(actor, id);
    }

    /** Always a download: nothing that somebody uploaded is shown inside a page. */
    @GetMapping("/exhibits/{number}/content")
    ResponseEntity<byte[]> content(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var content = papers.content(actor, id, number);
        var attachment = ContentDisposition.attachment()
                .filename(content.exhibit().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.exhibit().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content.bytes());
    }
}
