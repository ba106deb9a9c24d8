package vn.kycuong.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Verification;

/** Proof that the journal is what was written: the check of all chains, the published anchors, extracts to take along. */
@Controller
class JournalPage {

    private static final int MOST_CASES = 10;

    private final JournalQueries journal;
    private final InspectionList inspections;
    private final Permissions permissions;

    JournalPage(JournalQueries journal, InspectionList inspections, Permissions permissions) {
        this.journal = journal;
        this.inspections = inspections;
        this.permissions = permissions;
    }

    /** @param q part of the number of a case, for an extract of it */
    @GetMapping("/journal")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var mayExtract = permissions.allowsAnywhere(actor, "journal.extract");
        model.addAttribute("page", journal.anchors(actor, page));
        model.addAttribute("mayExtract", mayExtract);
        model.addAttribute("text", q.strip());
        if (mayExtract && !q.isBlank()) {
            var search = new InspectionList.Search(q.strip(), null, "", null, false, null, MOST_CASES);
            model.addAttribute("cases", inspections.list(actor, search).rows());
        }
        return "journal";
    }

    @PostMapping("/journal/verification")
    String verify(Actor actor, Model model) {
        var found = journal.verify(actor);
        model.addAttribute("found", found);
        found.broken()
                .map(Verification.Break::caseId)
                .flatMap(id -> known(actor, id))
                .ifPresent(row -> model.addAttribute("brokenCase", row));
        return show(actor, "", 1, model);
    }

    /** A file that can be checked without the application. */
    @GetMapping("/inspections/{id}/extract")
    ResponseEntity<String> extract(Actor actor, @PathVariable UUID id) {
        var name = ContentDisposition.attachment()
                .filename("extract-" + id + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(journal.extract(actor, id).json());
    }

    /** Empty for what is no inspection, or none that the actor may know of. */
    private Optional<InspectionList.Row> known(Actor actor, UUID caseId) {
        return Optional.ofNullable(inspections.of(actor, Set.of(caseId)).get(caseId));
    }
}
