package vn.kycuong.web;

import java.util.List;
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
import vn.kycuong.outbox.RepairQueries;
import vn.kycuong.outbox.RetryRecord;
import vn.kycuong.outbox.WithholdRecord;

/** Events that Kafka would not take: tried again, or given up. */
@Controller
@RequestMapping(ParkedRecordsPage.ADDRESS)
class ParkedRecordsPage {

    static final String ADDRESS = "/repairs/records";

    private static final String RETRY = "outbox.retry";
    private static final String WITHHOLD = "outbox.withhold";

    private final RepairQueries records;
    private final RetryRecord retryRecord;
    private final WithholdRecord withholdRecord;
    private final Permissions permissions;

    ParkedRecordsPage(
            RepairQueries records, RetryRecord retryRecord, WithholdRecord withholdRecord, Permissions permissions) {
        this.records = records;
        this.retryRecord = retryRecord;
        this.withholdRecord = withholdRecord;
        this.permissions = permissions;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", records.page(actor, page));
        model.addAttribute("address", ADDRESS);
        model.addAttribute("mayRepair", permissions.allows(actor, RETRY));
        return "repair-records";
    }

    @PostMapping("/{id}/retry")
    String retry(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        retryRecord.handle(new RetryRecord.Command(id, actor));
        next.addFlashAttribute("done", RETRY);
        return "redirect:" + ADDRESS;
    }

    @GetMapping("/{id}/withholding")
    String ask(Actor actor, @PathVariable UUID id, Model model) {
        var waiting = records.one(actor, id);
        model.addAttribute(
                "confirmation",
                new Confirmation(
                        WITHHOLD,
                        ADDRESS + '/' + id + "/withholding",
                        ADDRESS,
                        List.of(
                                new Confirmation.Fact(
                                        "repair.event", waiting.record().type()),
                                new Confirmation.Fact(
                                        "repair.case", waiting.record().subject()),
                                new Confirmation.Fact(
                                        "repair.reason", waiting.record().reason()))));
        return "confirm";
    }

    @PostMapping("/{id}/withholding")
    String withhold(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        withholdRecord.handle(new WithholdRecord.Command(id, actor));
        next.addFlashAttribute("done", WITHHOLD);
        return "redirect:" + ADDRESS;
    }
}
