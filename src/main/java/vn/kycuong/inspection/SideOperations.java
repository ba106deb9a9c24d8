package vn.kycuong.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;

/** What somebody may do in a case now beside the steps that the process waits for. */
@Component
class SideOperations {

    private final Permissions permissions;

    SideOperations(Permissions permissions) {
        this.permissions = permissions;
    }

    List<String> of(Actor actor, Inspection inspection) {
        return Stream.concat(atWork(inspection).stream(), course(inspection).stream())
                .filter(operation -> permissions.allows(actor, operation, inspection.scope()))
                .toList();
    }

    private static List<String> atWork(Inspection inspection) {
        if (inspection.status() != Status.FIELDWORK) {
            return List.of();
        }
        return inspection.kind().isSurprise()
                ? List.of(
                        "inspection.answer",
                        "inspection.write-diary",
                        "inspection.add-exhibit",
                        "finding.record",
                        "inspection.apply-measure")
                : List.of("inspection.answer", "inspection.write-diary", "inspection.add-exhibit", "finding.record");
    }

    private static List<String> course(Inspection inspection) {
        if (inspection.ended()) {
            return inspection.sealed() ? List.of("inspection.unseal") : List.of();
        }
        if (inspection.has(Milestone.CONCLUSION_SIGNED)) {
            return inspection.has(Milestone.PUBLISHED) ? List.of() : List.of("inspection.correct-conclusion");
        }
        if (inspection.has(Milestone.MINUTES_SIGNED)) {
            return List.of("inspection.change-team", "inspection.cancel", "inspection.reserve-opinion");
        }
        return inspection.has(Milestone.ANNOUNCED)
                ? List.of("inspection.extend", "inspection.suspend", "inspection.change-team", "inspection.cancel")
                : List.of("inspection.change-team", "inspection.cancel");
    }
}
