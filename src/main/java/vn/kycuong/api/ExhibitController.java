package vn.kycuong.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.AddExhibit;
import vn.kycuong.inspection.Exhibit;
import vn.kycuong.inspection.InspectionDetail;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.PaperQueries;

/** Evidence as files. What comes back is always an attachment of the type that was proven when it came in. */
@RestController
class ExhibitController {

    private final InspectionQueries inspections;
    private final PaperQueries papers;
    private final AddExhibit addExhibit;

    ExhibitController(InspectionQueries inspections, PaperQueries papers, AddExhibit addExhibit) {
        this.inspections = inspections;
        this.papers = papers;
        this.addExhibit = addExhibit;
    }

    @GetMapping("/api/v1/inspections/{id}/exhibits")
    List<Exhibit> list(@PathVariable UUID id, Actor actor) {
        return papers.exhibits(actor, id);
    }

    /** With the number of an exhibit the file becomes its next version. */
    @PostMapping(path = "/api/v1/inspections/{id}/exhibits", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    InspectionDetail add(
            @PathVariable UUID id,
            @RequestPart MultipartFile file,
            @RequestParam @NotBlank @Size(max = 200) String title,
            @RequestParam LocalDate refersTo,
            @RequestParam(required = false) @Nullable Integer number,
            Actor actor)
            throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        addExhibit.handle(new AddExhibit.Command(
                id, number, normalised(title), refersTo, normalised(name), file.getBytes(), actor));
        return inspections.detail(actor, id);
    }

    @GetMapping("/api/v1/inspections/{id}/exhibits/{number}/content")
    ResponseEntity<byte[]> content(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer version,
            Actor actor) {
        var file = papers.exhibit(actor, id, number, version);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.exhibit().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", attachment(file.exhibit()))
                .body(file.content());
    }

    private static String attachment(Exhibit exhibit) {
        return ContentDisposition.attachment()
                .filename(exhibit.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
