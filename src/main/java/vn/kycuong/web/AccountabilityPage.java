package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.accountability.AccountabilityQueries;
import vn.kycuong.accountability.AccountabilityStatus;
import vn.kycuong.accountability.EntryRow;
import vn.kycuong.accountability.Outcome;
import vn.kycuong.accountability.RegisterFile;
import vn.kycuong.paper.Table;

/** What heads of units answer for: the register, and one entry with the reason for this person. */
@Controller
class AccountabilityPage {

    private static final int PAGE = 20;

    private final AccountabilityQueries entries;
    private final RegisterFile file;
    private final Permissions permissions;
    private final List<CaseAction> actions;
    private final UnitNames unitNames;
    private final UnitFilter unitFilter;

    AccountabilityPage(
            AccountabilityQueries entries,
            RegisterFile file,
            Permissions permissions,
            List<CaseAction> actions,
            UnitNames unitNames,
            UnitFilter unitFilter) {
        this.entries = entries;
        this.file = file;
        this.permissions = permissions;
        this.actions = actions;
        this.unitNames = unitNames;
        this.unitFilter = unitFilter;
    }

    /** The filter as it comes in an address; a choice that was left empty comes as empty text. */
    record Asked(
            @Nullable String unit,
            @Nullable String status,
            @Nullable String outcome,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to) {

        AccountabilityQueries.Filter filter(UnaryOperator<String> meant) {
            return new AccountabilityQueries.Filter(
                    meant.apply(unit == null ? "" : unit),
                    chosen(AccountabilityStatus.values(), status),
                    chosen(Outcome.values(), outcome),
                    from,
                    to);
        }

        private static <E extends Enum<E>> @Nullable E chosen(E[] all, @Nullable String name) {
            return Arrays.stream(all)
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/accountability-entries")
    String list(Actor actor, Asked asked, @RequestParam(defaultValue = "") String after, Model model) {
        var filter = filter(actor, asked);
        var page = entries.page(actor, filter, after, PAGE);
        model.addAttribute("page", page);
        unitNames.add(
                model,
                Stream.concat(page.items().stream().map(EntryRow::unit), Stream.of(filter.unit()))
                        .toList());
        unitFilter.offer(model, actor, filter.unit());
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", AccountabilityStatus.values());
        model.addAttribute("outcomes", Outcome.values());
        return "accountability-register";
    }

    @GetMapping("/accountability-entries/export")
    void export(Actor actor, Asked asked, Locale language, HttpServletResponse response) throws IOException {
        Table.CSV.announce(response, "accountability");
        file.write(actor, filter(actor, asked), language, response.getWriter());
    }

    @GetMapping("/accountability-entries.xlsx")
    void workbook(Actor actor, Asked asked, Locale language, HttpServletResponse response) {
        Table.send(response, "accountability", rows -> file.rows(actor, filter(actor, asked), language, rows::add));
    }

    private AccountabilityQueries.Filter filter(Actor actor, Asked asked) {
        return asked.filter(unit -> unitFilter.code(actor, unit));
    }

    @GetMapping("/accountability-entries/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var detail = entries.detail(actor, id);
        model.addAttribute("detail", detail);
        unitNames.add(model, List.of(detail.entry().unit(), detail.headed()));
        model.addAttribute(
                "leadsToCase",
                detail.entry().outcome() == Outcome.DISCIPLINARY_ROUTE && permissions.allows(actor, "discipline.open"));
        model.addAttribute(
                "due",
                actions.stream()
                        .filter(action -> action.subject() == CaseAction.Subject.ENTRY)
                        .filter(action -> detail.actions().contains(action.operation()))
                        .toList());
        return "accountability-entry";
    }
}
