package vn.kycuong.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.inspection.Kind;
import vn.kycuong.inspection.Status;
import vn.kycuong.paper.InspectionSheet;
import vn.kycuong.paper.Table;

@Controller
class InspectionsPage {

    private static final int PAGE = 20;

    private final InspectionList inspections;
    private final InspectionSheet sheet;
    private final Permissions permissions;

    InspectionsPage(InspectionList inspections, InspectionSheet sheet, Permissions permissions) {
        this.inspections = inspections;
        this.sheet = sheet;
        this.permissions = permissions;
    }

    @GetMapping("/inspections")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var search = new InspectionList.Search(q, kind, "", status, late, after, PAGE);
        model.addAttribute("page", inspections.list(actor, search));
        model.addAttribute("search", search);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("mayStart", permissions.allows(actor, "inspection.draft"));
        return "inspections";
    }

    @GetMapping("/inspections.xlsx")
    void workbook(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "false") boolean late,
            Locale language,
            HttpServletResponse response) {
        var search = new InspectionList.Search(q, kind, "", status, late, null, PAGE);
        Table.send(response, "inspections", rows -> sheet.rows(actor, search, language, rows::add));
    }
}
