package vn.kycuong.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.inspection.FieldworkQueries;

/** Files of a case. Always a download: nothing that somebody uploaded is shown inside a page. */
@Controller
class Downloads {

    private final FieldworkQueries papers;
    private final FindingQueries findings;

    Downloads(FieldworkQueries papers, FindingQueries findings) {
        this.papers = papers;
        this.findings = findings;
    }

    @GetMapping("/inspections/{id}/exhibits/{number}/content")
    ResponseEntity<byte[]> exhibit(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var content = papers.content(actor, id, number);
        return file(content.exhibit().fileName(), content.exhibit().mediaType(), content.bytes());
    }

    @GetMapping("/findings/{id}/files/{number}/content")
    ResponseEntity<byte[]> attachment(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var file = findings.file(actor, id, number);
        return file(file.name(), file.mediaType(), file.content());
    }

    static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content);
    }
}
