package vn.kycuong.web;

import java.util.List;
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
    private final PeopleMeant people;

    ActionView(CaseNames names, DisciplinaryAside aside, AgencyConfirmation agency, PeopleMeant people) {
        this.names = names;
        this.aside = aside;
        this.agency = agency;
        this.people = people;
    }

    /** What the act asks for. Among the values, codes stand in place of the names of people afterwards. */
    List<Field> fields(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values) {
        return people.met(actor, action.form().fields(actor, id), values);
    }

    String form(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        return form(actor, action, id, fields(actor, action, id, values), values, model);
    }

    /** Before somebody puts a name under it. */
    String check(Actor actor, CaseAction action, UUID id, MultiValueMap<String, String> values, Model model) {
        var fields = fields(actor, action, id, values);
        form(actor, action, id, fields, values, model);
        model.addAttribute("lines", Checked.lines(fields, values));
        return "check";
    }

    private String form(
            Actor actor,
            CaseAction action,
            UUID id,
            List<Field> fields,
            MultiValueMap<String, String> values,
            Model model) {
        var named = names.of(actor, action.subject(), id);
        model.addAttribute("name", named.name());
        model.addAttribute("about", named.finding());
        model.addAttribute("back", action.subject().address(id));
        model.addAttribute("action", action);
        model.addAttribute("address", action.address(id));
        model.addAttribute("fields", fields);
        model.addAttribute("values", values);
        model.addAttribute("once", UUID.randomUUID());
        agency.offer(model);
        aside.addTo(model, actor, action.operation(), id);
        return "action";
    }
}
