package vn.kycuong.paper;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.paper.PrintedPaper.Format;

/** Where official papers are fetched as files; the same below the pages and below the API. */
public abstract class PaperDoor {

    private final PaperQueries papers;
    private final Printing printing;

    protected PaperDoor(PaperQueries papers, Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @GetMapping("/inspections/{id}/documents/{kind}/pdf")
    public ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printed(papers.ofCase(actor, id, kind), Format.PDF);
    }

    @GetMapping("/inspections/{id}/documents/{kind}/docx")
    public ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printed(papers.ofCase(actor, id, kind), Format.DOCX);
    }

    @GetMapping("/inspections/{id}/documents/{kind}/versions/{version}/pdf")
    public ResponseEntity<byte[]> versionPdf(
            Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind, @PathVariable int version) {
        return printed(papers.ofCase(actor, id, kind, version), Format.PDF);
    }

    @GetMapping("/inspections/{id}/documents/{kind}/versions/{version}/docx")
    public ResponseEntity<byte[]> versionDocx(
            Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind, @PathVariable int version) {
        return printed(papers.ofCase(actor, id, kind, version), Format.DOCX);
    }

    @GetMapping("/findings/{id}/reminders/{number}/pdf")
    public ResponseEntity<byte[]> reminderPdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printed(papers.reminder(actor, id, number), Format.PDF);
    }

    @GetMapping("/findings/{id}/reminders/{number}/docx")
    public ResponseEntity<byte[]> reminderDocx(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printed(papers.reminder(actor, id, number), Format.DOCX);
    }

    private ResponseEntity<byte[]> printed(OfficialPaper paper, Format format) {
        return printing.print(paper, format).download();
    }
}
