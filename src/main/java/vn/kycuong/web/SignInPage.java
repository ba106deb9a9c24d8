package vn.kycuong.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.SignInWays;

@Controller
class SignInPage {

    private final SignInWays ways;
    private final Optional<DemonstrationSignIn> demonstration;

    SignInPage(SignInWays ways, Optional<DemonstrationSignIn> demonstration) {
        this.ways = ways;
        this.demonstration = demonstration;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("ways", ways);
        model.addAttribute(
                "demonstration",
                demonstration
                        .filter(offered -> ways.local())
                        .map(DemonstrationSignIn::accounts)
                        .orElse(List.of()));
        return "login";
    }
}
