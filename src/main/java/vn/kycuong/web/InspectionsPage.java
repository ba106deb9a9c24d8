package vn.kycuong.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.Kind;

@Controller
class InspectionsPage {

    private static final int PAGE = 20;

    private final InspectionQueries inspections;
    private final Permissions permissions;

    InspectionsPage(InspectionQueries inspections, Permissions permissions) {
        this.inspections = inspections;
        this.permissions = permissions;
    }

    @GetMapping("/inspections")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("page", inspections.list(actor, new InspectionQueries.Search(q, kind, "", after, PAGE)));
        model.addAttribute("q", q);
        model.addAttribute("mayStart", permissions.allows(actor, "inspection.draft"));
        return "inspections";
    }
}
