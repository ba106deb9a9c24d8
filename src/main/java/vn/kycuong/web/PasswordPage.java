package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.ChangePassword;

@Controller
class PasswordPage {

    private final ChangePassword changePassword;
    private final Problems problems;

    PasswordPage(ChangePassword changePassword, Problems problems) {
        this.changePassword = changePassword;
        this.problems = problems;
    }

    @GetMapping("/password")
    String show() {
        return "password";
    }

    @PostMapping("/password")
    String change(
            Actor actor,
            @RequestParam String currentPassword,
            @RequestParam String newPassword,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            changePassword.handle(new ChangePassword.Command(currentPassword, newPassword, actor));
        } catch (RuleViolation refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", problems.text(refusal.code(), refusal.arguments(), language));
            return "password";
        }
        next.addFlashAttribute("done", "account.change-password");
        return "redirect:/";
    }
}
