package vn.kycuong.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.InspectionList;
import vn.kycuong.inspection.Status;

/** The inspector's day: what is due, and where the team is at work. */
@Controller
class TodayPage {

    private static final int MOST_AT_WORK = 10;

    private final Waiting waiting;
    private final InspectionList inspections;
    private final Permissions permissions;

    TodayPage(Waiting waiting, InspectionList inspections, Permissions permissions) {
        this.waiting = waiting;
        this.inspections = inspections;
        this.permissions = permissions;
    }

    @GetMapping("/today")
    String show(Actor actor, Model model, Locale language) {
        var atWork = new InspectionList.Search("", null, "", Status.FIELDWORK, false, null, MOST_AT_WORK);
        model.addAttribute("tasks", waiting.of(actor, language));
        model.addAttribute("sites", inspections.list(actor, atWork).rows());
        model.addAttribute("mayStart", permissions.allows(actor, "inspection.draft"));
        return "today";
    }
}
