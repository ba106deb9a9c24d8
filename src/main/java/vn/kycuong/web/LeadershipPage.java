package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.finding.FindingCountQueries;
import vn.kycuong.inspection.AnswerableQueries;
import vn.kycuong.inspection.BoardQueries;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.paper.LeadershipSheet;
import vn.kycuong.paper.Table;

/** The board of the leadership: what waits for a decision, how all cases stand, what was found, what is late. */
@Controller
class LeadershipPage {

    private static final int MOST_LATE = 30;

    private final Waiting waiting;
    private final BoardQueries board;
    private final FindingCountQueries findings;
    private final AnswerableQueries answerable;
    private final InspectionList inspections;
    private final Organisation organisation;
    private final LeadershipSheet sheet;
    private final UnitNames unitNames;

    LeadershipPage(
            Waiting waiting,
            BoardQueries board,
            FindingCountQueries findings,
            AnswerableQueries answerable,
            InspectionList inspections,
            Organisation organisation,
            LeadershipSheet sheet,
            UnitNames unitNames) {
        this.waiting = waiting;
        this.board = board;
        this.findings = findings;
        this.answerable = answerable;
        this.inspections = inspections;
        this.organisation = organisation;
        this.sheet = sheet;
        this.unitNames = unitNames;
    }

    @GetMapping("/leadership")
    String show(Actor actor, Model model, Locale language) {
        var stages = board.stages(actor);
        var found = findings.byUnit(actor).stream()
                .collect(Collectors.groupingBy(
                        FindingCountQueries.Count::unit, LinkedHashMap::new, Collectors.toList()));
        var late = late(actor);
        model.addAttribute("tasks", waiting.of(actor, language));
        model.addAttribute("stages", stages);
        model.addAttribute(
                "all", stages.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("years", board.thisYear(actor));
        model.addAttribute("classes", FindingClass.values());
        model.addAttribute("found", found);
        model.addAttribute("openFindings", open(found));
        model.addAttribute("late", late);
        unitNames.add(model, late.stream().map(AnswerableQueries.Late::unit).toList());
        model.addAttribute("units", organisation.units(found.keySet()));
        return "leadership";
    }

    @GetMapping("/leadership.xlsx")
    void workbook(Actor actor, Locale language, HttpServletResponse response) {
        Table.send(response, "leadership", rows -> sheet.rows(actor, language, rows::add));
    }

    private List<AnswerableQueries.Late> late(Actor actor) {
        var search = new InspectionList.Search("", null, "", null, true, null, MOST_LATE);
        var cases = inspections.list(actor, search).rows().stream()
                .map(InspectionList.Row::id)
                .toList();
        return answerable.late(actor, cases);
    }

    private static long open(Map<String, List<FindingCountQueries.Count>> found) {
        return found.values().stream()
                .flatMap(List::stream)
                .mapToLong(FindingCountQueries.Count::open)
                .sum();
    }
}
