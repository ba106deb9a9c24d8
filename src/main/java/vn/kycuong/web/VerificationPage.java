package vn.kycuong.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.paper.PaperQueries;

/** Whether a paper is as it was issued, for whoever holds it: what its QR code leads to. Nobody has to sign in. */
@Controller
class VerificationPage {

    private final PaperQueries papers;

    VerificationPage(PaperQueries papers) {
        this.papers = papers;
    }

    @GetMapping("/verification")
    String show(Actor actor, @RequestParam(defaultValue = "") String sha256, Model model) {
        var asked = sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        model.addAttribute("sha256", asked);
        model.addAttribute("standing", asked.isEmpty() ? null : papers.standing(actor, asked));
        return "verification";
    }
}
