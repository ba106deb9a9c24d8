package vn.kycuong.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.SignInWays;

@Controller
class SignInPage {

    private final SignInWays ways;

    SignInPage(SignInWays ways) {
        this.ways = ways;
    }

    @GetMapping("/login")
    String show(Model model) {
        model.addAttribute("ways", ways);
        return "login";
    }
}
