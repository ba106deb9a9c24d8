package vn.kycuong.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.kycuong.access.Actor;

/** What the pages of an act show: its form, and everything once more before it is signed. */
@Component
class ActionView {

    private final CaseNames names;
    private final DisciplinaryAside aside;
    private final AgencyConfirmation agency;

    ActionView(CaseNames names, DisciplinaryAside aside, AgencyConfirmation agency) {
        this.names = names;
        this.aside = aside;
        this.agency = agency;
    }

    String form(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        var named = names.of(actor, action.subject(), id);
        model.addAttribute("name", named.name());
        model.addAttribute("about", named.finding());
        model.addAttribute("back", action.subject().address(id));
        model.addAttribute("action", action);
        model.addAttribute("address", action.address(id));
        model.addAttribute("fields", action.form().fields(actor, id));
        model.addAttribute("values", values);
        model.addAttribute("once", UUID.randomUUID());
        agency.offer(model);
        aside.addTo(model, actor, action.operation(), id);
        return "action";
    }

    /** Before somebody puts a name under it. */
    String check(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        form(actor, action, id, values, model);
        model.addAttribute("lines", Checked.lines(action.form().fields(actor, id), values));
        return "check";
    }
}
