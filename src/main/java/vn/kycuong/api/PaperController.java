package vn.kycuong.api;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.ReminderLetter;
import vn.kycuong.finding.ReminderLetterQueries;
import vn.kycuong.inspection.IssuedPaperQueries.Standing;
import vn.kycuong.paper.PaperDoor;
import vn.kycuong.paper.PaperQueries;
import vn.kycuong.paper.Printing;

/** Official papers as files, and whether a paper is as it was issued. */
@RestController
@RequestMapping("/api/v1")
class PaperController extends PaperDoor {

    private final PaperQueries papers;
    private final ReminderLetterQueries letters;

    PaperController(PaperQueries papers, ReminderLetterQueries letters, Printing printing) {
        super(papers, printing);
        this.papers = papers;
        this.letters = letters;
    }

    record Verified(String sha256, Standing standing) {}

    @GetMapping("/findings/{id}/reminders")
    List<ReminderLetter> reminders(Actor actor, @PathVariable UUID id) {
        return letters.ofFinding(actor, id);
    }

    /** Open to everybody who holds a paper; it names neither a case nor a person. */
    @GetMapping("/verification")
    Verified verify(Actor actor, @RequestParam String sha256) {
        return new Verified(sha256, papers.standing(actor, sha256));
    }
}
