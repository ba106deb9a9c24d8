package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Reading;
import vn.kycuong.paper.Table;
import vn.kycuong.serving.Family;
import vn.kycuong.serving.LedgerSheet;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.PaperKind;
import vn.kycuong.serving.ServiceQueries;

/** The ledger of formal service: what waits, what was tried, what is served; and what shows it. */
@Controller
class ServedPapersPage {

    private static final int PAGE = 50;

    private final ServiceQueries service;
    private final LedgerSheet sheet;
    private final Reading reading;

    ServedPapersPage(ServiceQueries service, LedgerSheet sheet, Reading reading) {
        this.service = service;
        this.sheet = sheet;
        this.reading = reading;
    }

    @GetMapping("/served-papers")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("page", waiting ? service.waiting(actor, after, PAGE) : service.ledger(actor, after, PAGE));
        model.addAttribute("rules", service.rules(actor));
        model.addAttribute("waiting", waiting);
        return "served-papers";
    }

    @GetMapping("/served-papers.xlsx")
    void workbook(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean waiting,
            Locale language,
            HttpServletResponse response) {
        var papers = reading.during(actor, () -> service.whole(actor, waiting));
        Table.send(response, "served-papers", rows -> sheet.rows(papers, language, rows::add));
    }

    @GetMapping("/inspections/{id}/service/{kind}/{number}/{attempt}/proof")
    ResponseEntity<byte[]> ofInspection(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable PaperKind kind,
            @PathVariable int number,
            @PathVariable int attempt) {
        return file(service.proof(actor, Family.INSPECTION, id, new PaperId(kind, number), attempt));
    }

    @GetMapping("/disciplinary-cases/{id}/service/{kind}/{number}/{attempt}/proof")
    ResponseEntity<byte[]> ofDisciplinaryCase(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable PaperKind kind,
            @PathVariable int number,
            @PathVariable int attempt) {
        return file(service.proof(actor, Family.DISCIPLINE, id, new PaperId(kind, number), attempt));
    }

    private static ResponseEntity<byte[]> file(ServiceQueries.Content content) {
        return Downloads.file(content.proof().fileName(), content.proof().mediaType(), content.bytes());
    }
}
