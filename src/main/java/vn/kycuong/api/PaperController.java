package vn.kycuong.api;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.ReminderLetter;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.DocumentKind;
import vn.kycuong.inspection.IssuedPaperQueries.Standing;
import vn.kycuong.paper.PaperQueries;
import vn.kycuong.paper.PrintedPaper.Format;
import vn.kycuong.paper.Printing;

/** Official papers as files, and whether a paper is as it was issued. */
@RestController
@RequestMapping("/api/v1")
class PaperController {

    private final PaperQueries papers;
    private final ReminderLetterQueries letters;
    private final Printing printing;

    PaperController(PaperQueries papers, ReminderLetterQueries letters, Printing printing) {
        this.papers = papers;
        this.letters = letters;
        this.printing = printing;
    }

    record Verified(String sha256, Standing standing) {}

    @GetMapping("/inspections/{id}/documents/{kind}/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printing.print(papers.ofCase(actor, id, kind), Format.PDF).download();
    }

    @GetMapping("/inspections/{id}/documents/{kind}/docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable UUID id, @PathVariable DocumentKind kind) {
        return printing.print(papers.ofCase(actor, id, kind), Format.DOCX).download();
    }

    @GetMapping("/findings/{id}/reminders")
    List<ReminderLetter> reminders(Actor actor, @PathVariable UUID id) {
        return letters.ofFinding(actor, id);
    }

    @GetMapping("/findings/{id}/reminders/{number}/pdf")
    ResponseEntity<byte[]> reminderPdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printing.print(papers.reminder(actor, id, number), Format.PDF).download();
    }

    @GetMapping("/findings/{id}/reminders/{number}/docx")
    ResponseEntity<byte[]> reminderDocx(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return printing.print(papers.reminder(actor, id, number), Format.DOCX).download();
    }

    /** Open to everybody who holds a paper; it names neither a case nor a person. */
    @GetMapping("/verification")
    Verified verify(Actor actor, @RequestParam String sha256) {
        return new Verified(sha256, papers.standing(actor, sha256));
    }
}
