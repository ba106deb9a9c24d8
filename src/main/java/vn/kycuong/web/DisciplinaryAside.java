package vn.kycuong.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.kycuong.access.Actor;
import vn.kycuong.proceeding.DisciplinaryFile;

/** What has to be seen beside the form of an act: what the tables propose, and who may not sit on a council. */
@Component
class DisciplinaryAside {

    private static final Set<String> COUNCIL = Set.of("discipline.form-council", "discipline.change-council");

    private final DisciplinaryFile file;

    DisciplinaryAside(DisciplinaryFile file) {
        this.file = file;
    }

    void addTo(Model model, Actor actor, String operation, UUID id) {
        if (operation.equals("discipline.decide")) {
            model.addAttribute("proposals", file.proposals(actor, id));
        } else if (COUNCIL.contains(operation)) {
            model.addAttribute("barred", file.barredFromCouncil(actor, id));
        }
    }
}
