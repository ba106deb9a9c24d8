package vn.kycuong.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.search.SearchQueries;
import vn.kycuong.search.What;

/** What the box in the frame finds: a few of each kind, or more of one. */
@Controller
class SearchPage {

    private static final int FEW = 5;
    private static final int PAGE = 20;

    private final SearchQueries search;

    SearchPage(SearchQueries search) {
        this.search = search;
    }

    @GetMapping("/search")
    String find(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable What what,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("groups", search.find(actor, q, what, after, what == null ? FEW : PAGE));
        model.addAttribute("sought", q.strip());
        return "search";
    }
}
