package vn.kycuong.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Term;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.finding.FindingClass;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Status;

/** The visual language on one page: whoever builds a page finds here what there is. It shows nothing of a case. */
@Controller
class DesignPage {

    private final WorkingCalendar calendar;
    private final TermRows terms;
    private final Clock clock;

    DesignPage(WorkingCalendar calendar, TermRows terms, Clock clock) {
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/design")
    String show(Model model, Locale language) {
        model.addAttribute("statuses", Status.values());
        model.addAttribute("classes", FindingClass.values());
        model.addAttribute("terms", terms.running(List.of(term(-9), term(-3), term(0)), language));
        model.addAttribute("stages", stages());
        model.addAttribute(
                "fields",
                List.of(
                        Field.text("decisionNumber"),
                        Field.date("decidedOn").optional(),
                        Field.choice("kind", Choices.of(Kind.class)),
                        Field.person("issuer"),
                        Field.people("teamMembers"),
                        Field.longText("scope"),
                        Field.yesNo("complex")));
        model.addAttribute("values", new LinkedMultiValueMap<>());
        model.addAttribute("wrong", List.of("decisionNumber"));
        return "design";
    }

    /** A term of five working days that began so many days from today. */
    private Deadline term(int begins) {
        var start = LocalDate.now(clock).plusDays(begins);
        var term = Term.workingDays(5);
        var computation = calendar.compute(start, term, List.of());
        var id = new UUID(0, 0);
        return new Deadline(
                id, id, id, "RESPONSE", start, term, computation.due(), List.of(), false, "—", "P", computation, "");
    }

    private static List<Stage> stages() {
        var stages = new ArrayList<Stage>();
        for (var status : List.of(Status.DECIDED, Status.NOTIFIED, Status.FIELDWORK, Status.MINUTED, Status.CLOSED)) {
            var order = status.compareTo(Status.FIELDWORK);
            stages.add(new Stage(status, order < 0 ? "passed" : order == 0 ? "current" : "coming"));
        }
        return List.copyOf(stages);
    }
}
