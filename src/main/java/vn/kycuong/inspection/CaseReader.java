package vn.kycuong.inspection;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;

/** Opens a case for somebody, and leaves a trace in the access log when the case is sealed. */
@Component
class CaseReader {

    /** A case with how much of it may be shown. */
    record Opened(Inspection inspection, Sight sight) {}

    private final Inspections inspections;
    private final Sight.Rule sights;
    private final AccessLog log;

    CaseReader(Inspections inspections, Sight.Rule sights, AccessLog log) {
        this.inspections = inspections;
        this.sights = sights;
        this.log = log;
    }

    Opened open(Actor actor, UUID caseId, String what) {
        var inspection = inspections.get(caseId);
        var sight = sights.of(actor, inspection.scope()).orElseThrow(NotFound::new);
        if (inspection.sealed()) {
            log.opened(caseId, actor, what);
        }
        return new Opened(inspection, sight);
    }
}
