package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingCountQueries;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;
import vn.kycuong.finding.FindingState;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.paper.FindingSheet;
import vn.kycuong.paper.Table;
import vn.kycuong.workflow.TaskInbox;

/** The board of a head of unit: what to answer, to mend and to prove, what silence will mean, and what was before. */
@Controller
class UnitPage {

    private static final int MOST_FINDINGS = 100;
    private static final int MOST_CASES = 30;

    private final FindingQueries findings;
    private final FindingCountQueries counts;
    private final InspectionList inspections;
    private final Waiting waiting;
    private final FindingSheet sheet;
    private final UnitNames unitNames;

    UnitPage(
            FindingQueries findings,
            FindingCountQueries counts,
            InspectionList inspections,
            Waiting waiting,
            FindingSheet sheet,
            UnitNames unitNames) {
        this.findings = findings;
        this.counts = counts;
        this.inspections = inspections;
        this.waiting = waiting;
        this.sheet = sheet;
        this.unitNames = unitNames;
    }

    @GetMapping("/unit")
    String show(Actor actor, Model model, Locale language) {
        var cases =
                inspections.list(actor, InspectionList.Search.all(MOST_CASES)).rows();
        var open = findings.page(actor, FindingQueries.Filter.ofOpen(), "", MOST_FINDINGS)
                .items();
        model.addAttribute("answer", urgentFirst(in(open, FindingState.TO_RESPOND)));
        model.addAttribute("mend", urgentFirst(in(open, FindingState.TO_RECTIFY)));
        model.addAttribute("sent", in(open, FindingState.TO_DECIDE, FindingState.TO_VERIFY, FindingState.TO_CLOSE));
        model.addAttribute("closed", counts.closedInOwnUnits(actor));
        model.addAttribute("late", open.stream().filter(FindingRow::late).count());
        model.addAttribute(
                "prove", waiting.of(actor, EnumSet.of(TaskInbox.About.CASES, TaskInbox.About.HEADS), language));
        model.addAttribute("cases", cases);
        unitNames.add(model, open.stream().map(FindingRow::unit).toList());
        return "unit";
    }

    /** Everything that was found in the reader's units. */
    @GetMapping("/unit.xlsx")
    void workbook(Actor actor, Locale language, HttpServletResponse response) {
        var everything = new FindingQueries.Filter(null, false, false);
        Table.send(response, "unit", rows -> sheet.rows(actor, everything, language, rows::add));
    }

    private static List<FindingRow> urgentFirst(List<FindingRow> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(
                        FindingRow::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private static List<FindingRow> in(List<FindingRow> findings, FindingState... states) {
        return findings.stream()
                .filter(finding -> List.of(states).contains(finding.state()))
                .toList();
    }
}
