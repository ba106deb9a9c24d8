package vn.kycuong.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.kycuong.access.Actor;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.paper.PaperQueries;
import vn.kycuong.paper.PrintedPaper.Format;
import vn.kycuong.paper.Printing;

/** Official papers of a case, to keep or to edit. */
@Controller
class PaperDownloads {

    private final PaperQueries papers;
    private final Printing printing;

    PaperDownloads(PaperQueries papers, Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @GetMapping("/inspections/{id}/documents/{kind}/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printing.print(papers.ofCase(actor, id, kind), Format.PDF).download();
    }

    @GetMapping("/inspections/{id}/documents/{kind}/docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printing.print(papers.ofCase(actor, id, kind), Format.DOCX).download();
    }

    @GetMapping("/findings/{id}/reminders/{number}/pdf")
    ResponseEntity<byte[]> reminderPdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printing.print(papers.reminder(actor, id, number), Format.PDF).download();
    }

    @GetMapping("/findings/{id}/reminders/{number}/docx")
    ResponseEntity<byte[]> reminderDocx(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printing.print(papers.reminder(actor, id, number), Format.DOCX).download();
    }
}
