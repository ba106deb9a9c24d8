package vn.kycuong.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.workflow.DiagramQueries;
import vn.kycuong.workflow.Picture;

@RestController
class DiagramController {

    private final InspectionQueries inspections;
    private final DiagramQueries diagrams;

    DiagramController(InspectionQueries inspections, DiagramQueries diagrams) {
        this.inspections = inspections;
        this.diagrams = diagrams;
    }

    /** Where the case stands in its processes, as SVG. The inspected unit does not follow the work of the team. */
    @GetMapping("/api/v1/inspections/{id}/diagram")
    List<Picture> show(Actor actor, @PathVariable UUID id, Locale language) {
        if (!inspections.detail(actor, id).seesEverything()) {
            throw new NotFound();
        }
        return diagrams.ofCase(actor, id, language);
    }
}
