package vn.kycuong.api;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.paper.FindingSheet;
import vn.kycuong.paper.LeadershipSheet;
import vn.kycuong.paper.Table;

/** The boards of leaders and of heads of units as tables for a spreadsheet. */
@RestController
@RequestMapping("/api/v1/boards")
class BoardController {

    private final LeadershipSheet leadership;
    private final FindingSheet findings;

    BoardController(LeadershipSheet leadership, FindingSheet findings) {
        this.leadership = leadership;
        this.findings = findings;
    }

    @GetMapping("/leadership/workbook")
    void leadership(Actor actor, Locale language, HttpServletResponse response) {
        Table.send(response, "leadership", rows -> leadership.rows(actor, language, rows::add));
    }

    /** Everything that was found in the caller's units. */
    @GetMapping("/unit/workbook")
    void unit(Actor actor, Locale language, HttpServletResponse response) {
        var everything = new FindingQueries.Filter(null, false, false);
        Table.send(response, "unit", rows -> findings.rows(actor, everything, language, rows::add));
    }
}
