package vn.kycuong.inspection;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.inspection.InspectionDetail.Event;
import vn.kycuong.inspection.InspectionDetail.Member;
import vn.kycuong.inspection.InspectionDetail.Purpose;

/**
 * A case for the head of the inspected unit: before the announcement that there is one, then what it is about and who
 * comes. Never who or what gave the signal, nor what the team is doing.
 */
final class UnitDetail {

    private UnitDetail() {}

    static InspectionDetail of(Inspection inspection, Details details, List<String> operations) {
        var announced = inspection.has(Milestone.ANNOUNCED);
        return new InspectionDetail(
                inspection.id(),
                inspection.number(),
                inspection.kind(),
                UnitView.status(inspection),
                inspection.sealed(),
                details.place(inspection.unit()),
                announced ? purpose(inspection.mandate()) : null,
                FullDetail.rules(inspection),
                announced ? details.person(inspection.issuer()) : null,
                null,
                FullDetail.decision(inspection),
                inspection.noticeDays(),
                null,
                announced ? team(inspection, details) : List.of(),
                milestones(inspection),
                inspection.suspendedOn(),
                details.deadlines(inspection, Sight.UNIT),
                details.documents(inspection, Sight.UNIT),
                null,
                operations);
    }

    private static @Nullable Purpose purpose(Mandate mandate) {
        return new Purpose(
                mandate.theme(),
                null,
                null,
                null,
                mandate.scope(),
                mandate.content(),
                mandate.periodFrom(),
                mandate.periodTo());
    }

    private static List<Member> team(Inspection inspection, Details details) {
        return details.team(inspection).stream()
                .filter(member -> member.to() == null)
                .toList();
    }

    private static List<Event> milestones(Inspection inspection) {
        return inspection.reached().values().stream()
                .filter(fact -> UnitView.told(fact.milestone()))
                .sorted(Comparator.comparing(Reached::at).thenComparing(Reached::milestone))
                .map(fact -> new Event(fact.milestone(), fact.at(), null))
                .toList();
    }
}
