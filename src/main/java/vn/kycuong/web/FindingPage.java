package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;

/** Findings: the list, and one with its whole story. */
@Controller
class FindingPage {

    private static final int PAGE = 20;

    private final FindingQueries findings;
    private final List<CaseAction> actions;

    FindingPage(FindingQueries findings, List<CaseAction> actions) {
        this.findings = findings;
        this.actions = actions;
    }

    @GetMapping("/findings")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("page", findings.page(actor, new FindingQueries.Filter(null, mine, late), after, PAGE));
        return "findings";
    }

    @GetMapping("/findings/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var detail = findings.detail(actor, id);
        model.addAttribute("detail", detail);
        model.addAttribute(
                "due",
                actions.stream()
                        .filter(action -> action.subject() == CaseAction.Subject.FINDING)
                        .filter(action -> detail.actions().contains(action.operation()))
                        .toList());
        return "finding";
    }
}
