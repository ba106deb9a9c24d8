package vn.kycuong.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Gives a page the names of the units on it, looked up at once. */
@Component
class UnitNames {

    private final Organisation organisation;

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    void add(Model model, Collection<String> codes) {
        model.addAttribute("unitNames", of(codes));
    }

    /** By code; a code that no unit ever had is left out. */
    Map<String, Unit> of(Collection<String> codes) {
        return organisation.units(Set.copyOf(codes));
    }
}
