package vn.kycuong.inspection;

import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.RuleViolation;

/** Whether everybody in the team of a sealed inspection has acknowledged secrecy. */
@Component
class Secrecy {

    private final CaseFiles files;
    private final InspectionProcess process;

    Secrecy(CaseFiles files, InspectionProcess process) {
        this.files = files;
        this.process = process;
    }

    boolean acknowledgedBy(Inspection inspection, String official) {
        return !files.withoutAcknowledgement(inspection.id()).contains(official);
    }

    boolean acknowledged(Inspection inspection) {
        var missing = new TreeSet<>(files.withoutAcknowledgement(inspection.id()));
        missing.retainAll(inspection.teamNow());
        return missing.isEmpty();
    }

    void requireAcknowledged(Inspection inspection) {
        if (!acknowledged(inspection)) {
            throw RuleViolation.refused("secrecy-not-acknowledged");
        }
    }

    /** Ends the step when nobody is missing, also after the last one missing has left the team. */
    void settle(Inspection inspection) {
        if (acknowledged(inspection) && process.awaits(inspection.id(), Step.ACKNOWLEDGE_SECRECY)) {
            process.completed(inspection.id(), Step.ACKNOWLEDGE_SECRECY, Map.of());
        }
    }
}
