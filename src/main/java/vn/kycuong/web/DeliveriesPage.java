package vn.kycuong.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.notification.DeliveryQueries;
import vn.kycuong.notification.NonDelivery;
import vn.kycuong.notification.RetryMail;
import vn.kycuong.organisation.Organisation;

/** The ledger of what reached nobody, and why; and another try for a parked mail. */
@Controller
class DeliveriesPage {

    private static final int PAGE = 50;

    private final DeliveryQueries deliveries;
    private final RetryMail retryMail;
    private final Organisation organisation;
    private final Permissions permissions;

    DeliveriesPage(
            DeliveryQueries deliveries, RetryMail retryMail, Organisation organisation, Permissions permissions) {
        this.deliveries = deliveries;
        this.retryMail = retryMail;
        this.organisation = organisation;
        this.permissions = permissions;
    }

    @GetMapping("/deliveries")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = deliveries.missed(actor, reason, after, PAGE);
        model.addAttribute("page", page);
        model.addAttribute(
                "names",
                organisation.namesOf(
                        page.items().stream().map(missed -> missed.official()).collect(Collectors.toSet())));
        model.addAttribute("reason", reason);
        model.addAttribute("reasons", NonDelivery.values());
        model.addAttribute("mayRetry", permissions.allows(actor, "delivery.retry"));
        return "deliveries";
    }

    @PostMapping("/deliveries/{id}/retry")
    String retry(Actor actor, @PathVariable("id") UUID mail, RedirectAttributes next) {
        retryMail.handle(new RetryMail.Command(mail, actor));
        next.addFlashAttribute("done", "delivery.retry");
        return "redirect:/deliveries";
    }
}
