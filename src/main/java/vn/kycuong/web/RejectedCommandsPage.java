package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Problems;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.inbox.DismissRejected;
import vn.kycuong.inbox.RejectedCommandQueries;
import vn.kycuong.inbox.RetryRejected;

/** Commands of other systems that were refused: tried again, or given up. */
@Controller
@RequestMapping(RejectedCommandsPage.ADDRESS)
class RejectedCommandsPage {

    static final String ADDRESS = "/repairs/commands";

    private static final String REPAIR = "inbox.repair";
    private static final String DISMISS = "inbox.dismiss";

    private final RejectedCommandQueries commands;
    private final RetryRejected retryRejected;
    private final DismissRejected dismissRejected;
    private final Refused refused;
    private final Problems problems;
    private final Permissions permissions;

    RejectedCommandsPage(
            RejectedCommandQueries commands,
            RetryRejected retryRejected,
            DismissRejected dismissRejected,
            Refused refused,
            Problems problems,
            Permissions permissions) {
        this.commands = commands;
        this.retryRejected = retryRejected;
        this.dismissRejected = dismissRejected;
        this.refused = refused;
        this.problems = problems;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model, Locale language) {
        var found = commands.page(actor, page);
        model.addAttribute("page", found);
        model.addAttribute(
                "reasons",
                found.items().stream()
                        .map(RejectedCommandQueries.Rejected::reason)
                        .distinct()
                        .collect(Collectors.toMap(code -> code, code -> problems.kind(code, language))));
        model.addAttribute("address", ADDRESS);
        model.addAttribute("mayRepair", permissions.allows(actor, REPAIR));
        return "repair-commands";
    }

    @PostMapping("/{id}/retry")
    String retry(
            Actor actor,
            @PathVariable UUID id,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            retryRejected.handle(new RetryRejected.Command(id, actor));
        } catch (RuleViolation again) {
            refused.show(again, model, language, response);
            return list(actor, 1, model, language);
        }
        next.addFlashAttribute("done", REPAIR);
        return "redirect:" + ADDRESS;
    }

    @GetMapping("/{id}/dismissal")
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        var rejected = commands.one(actor, id);
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        DISMISS,
                        ADDRESS + '/' + id + "/dismissal",
                        ADDRESS,
                        List.of(
                                new Confirmation.Fact("repair.command", rejected.type()),
                                new Confirmation.Fact("repair.source", rejected.source() + ' ' + rejected.commandId()),
                                new Confirmation.Fact("repair.reason", rejected.reason()))));
        return "confirm";
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        dismissRejected.handle(new DismissRejected.Command(id, actor));
        next.addFlashAttribute("done", DISMISS);
        return "redirect:" + ADDRESS;
    }
}
