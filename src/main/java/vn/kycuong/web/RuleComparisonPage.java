package vn.kycuong.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.RuleComparisonQueries;

/** What two laws answer to the same question, side by side. */
@Controller
class RuleComparisonPage {

    private final RuleComparisonQueries comparisons;

    RuleComparisonPage(RuleComparisonQueries comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping("/rules/{key}/comparison")
    String show(
            Actor actor,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String left,
            @RequestParam(defaultValue = "") String right,
            Model model) {
        model.addAttribute("comparison", comparisons.compare(actor, key, left, right));
        return "rule-comparison";
    }
}
