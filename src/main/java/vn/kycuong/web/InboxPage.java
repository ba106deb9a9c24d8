package vn.kycuong.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.notification.InboxQueries;
import vn.kycuong.notification.MarkAsRead;

@Controller
class InboxPage {

    private static final int PAGE = 20;

    private final InboxQueries inbox;
    private final MarkAsRead markAsRead;

    InboxPage(InboxQueries inbox, MarkAsRead markAsRead) {
        this.inbox = inbox;
        this.markAsRead = markAsRead;
    }

    @GetMapping("/inbox")
    String show(Actor actor, @RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
        var messages = inbox.page(actor, before, PAGE);
        model.addAttribute("messages", messages);
        model.addAttribute("unread", inbox.unread(actor));
        if (messages.size() == PAGE) {
            model.addAttribute("next", messages.get(PAGE - 1).number());
        }
        return "inbox";
    }

    /** Where the link of a mail leads: on to the case, for whoever was told and may still see it. */
    @GetMapping("/inbox/notices/{id}")
    String follow(Actor actor, @PathVariable("id") UUID event) {
        var message = inbox.about(actor, event);
        var root = message.type().startsWith("discipline.") ? "/disciplinary-cases/" : "/inspections/";
        return "redirect:" + root + message.caseId();
    }

    @PostMapping("/inbox/{id}/read")
    String read(Actor actor, @PathVariable("id") long number) {
        markAsRead.handle(new MarkAsRead.Command(number, actor));
        return "redirect:/inbox";
    }
}
