package vn.kycuong.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.kycuong.inbox.RejectedCommandQueries;
import vn.kycuong.outbox.RepairQueries;
import vn.kycuong.workflow.RetryStuckStep;
import vn.kycuong.workflow.StuckStepQueries;

/** What waits for somebody to look after it: steps that are stuck, events that cannot leave, commands that were refused. */
@Controller
@RequestMapping("/repairs")
class RepairsPage {

    private static final String STEPS = "/repairs/steps";

    private final StuckStepQueries steps;
    private final RepairQueries records;
    private final RejectedCommandQueries commands;
    private final RetryStuckStep retryStuckStep;
    private final Permissions permissions;

    RepairsPage(
            StuckStepQueries steps,
            RepairQueries records,
            RejectedCommandQueries commands,
            RetryStuckStep retryStuckStep,
            Permissions permissions) {
        this.steps = steps;
        this.records = records;
        this.commands = commands;
        this.retryStuckStep = retryStuckStep;
        this.permissions = permissions;
    }

    @GetMapping
    String overview(Actor actor, Model model) {
        model.addAttribute("counts", counts(actor));
        return "repairs";
    }

    @GetMapping("/steps")
    String stuck(Actor actor, @RequestParam(defaultValue = "1") int page, Model model, Locale language) {
        model.addAttribute("page", steps.page(actor, page, language));
        model.addAttribute("address", STEPS);
        model.addAttribute("mayRepair", permissions.allows(actor, "workflow.retry"));
        return "repair-steps";
    }

    @PostMapping("/steps/{id}/retry")
    String retry(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        retryStuckStep.handle(new RetryStuckStep.Command(id, actor));
        next.addFlashAttribute("done", "workflow.retry");
        return "redirect:" + STEPS;
    }

    /** How much waits in each list that the reader may open. */
    private Map<String, Long> counts(Actor actor) {
        var counts = new LinkedHashMap<String, Long>();
        if (permissions.allows(actor, "workflow.read-stuck")) {
            counts.put("steps", steps.count(actor));
        }
        if (permissions.allows(actor, "outbox.read")) {
            counts.put("records", records.count(actor));
        }
        if (permissions.allows(actor, "inbox.read-rejected")) {
            counts.put("commands", commands.count(actor));
        }
        return counts;
    }
}
