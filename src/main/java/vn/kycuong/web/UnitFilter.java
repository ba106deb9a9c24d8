package vn.kycuong.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.Unit;

/** The unit in the filter of a list, entered by its code, or by as much of its name as no other unit has. */
@Component
class UnitFilter {

    private static final int MOST = 200;

    private final OrganisationQueries organisation;
    private final UnitNames names;

    UnitFilter(OrganisationQueries organisation, UnitNames names) {
        this.organisation = organisation;
        this.names = names;
    }

    /** The code of the unit that is meant; what was entered where that is not clear, so that nothing is found. */
    String code(Actor actor, String entered) {
        var text = entered.replace("\0", "").strip();
        if (text.isEmpty() || names.of(List.of(text)).containsKey(text)) {
            return text;
        }
        var meant = found(actor, text);
        return meant.size() == 1 ? meant.get(0).code() : text;
    }

    /** What the page can offer to choose from: what may be meant, else the units of today as far as they are few. */
    void offer(Model model, Actor actor, String chosen) {
        var near = chosen.isEmpty() ? List.<Unit>of() : found(actor, chosen);
        model.addAttribute("unitOffers", near.size() > 1 ? near : found(actor, ""));
    }

    private List<Unit> found(Actor actor, String text) {
        return organisation
                .units(actor, new OrganisationQueries.Search(text, "", null, "", MOST))
                .items();
    }
}
