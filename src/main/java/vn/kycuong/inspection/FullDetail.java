package vn.kycuong.inspection;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.inspection.InspectionDetail.DecisionFacts;
import vn.kycuong.inspection.InspectionDetail.Event;
import vn.kycuong.inspection.InspectionDetail.Person;
import vn.kycuong.inspection.InspectionDetail.Purpose;
import vn.kycuong.inspection.InspectionDetail.Rules;

/** A case for those who may see all facts of it. */
final class FullDetail {

    private FullDetail() {}

    static InspectionDetail of(Inspection inspection, Sight sight, Details details, List<String> operations) {
        return new InspectionDetail(
                inspection.id(),
                inspection.number(),
                inspection.kind(),
                inspection.status(),
                inspection.sealed(),
                details.place(inspection.unit()),
                purpose(inspection.mandate(), details),
                rules(inspection),
                details.person(inspection.issuer()),
                details.person(inspection.drafter()),
                decision(inspection),
                inspection.noticeDays(),
                inspection.checklistVersion(),
                details.team(inspection),
                milestones(inspection, details),
                inspection.suspendedOn(),
                details.deadlines(inspection, sight),
                details.documents(inspection, sight),
                details.work(inspection, sight),
                operations);
    }

    static Rules rules(Inspection inspection) {
        var frozen = inspection.rules().frozen();
        return new Rules(frozen.code(), frozen.on(), inspection.rules().level());
    }

    static @Nullable DecisionFacts decision(Inspection inspection) {
        var decision = inspection.decision();
        return decision == null ? null : new DecisionFacts(decision.number(), decision.on());
    }

    private static Purpose purpose(Mandate mandate, Details details) {
        return new Purpose(
                mandate.theme(),
                mandate.ground(),
                mandate.groundReference(),
                person(mandate.namedOfficial(), details),
                mandate.scope(),
                mandate.content(),
                mandate.periodFrom(),
                mandate.periodTo());
    }

    private static @Nullable Person person(String official, Details details) {
        return official.isEmpty() ? null : details.person(official);
    }

    private static List<Event> milestones(Inspection inspection, Details details) {
        return inspection.reached().values().stream()
                .sorted(Comparator.comparing(Reached::at).thenComparing(Reached::milestone))
                .map(fact -> new Event(fact.milestone(), fact.at(), details.person(fact.by())))
                .toList();
    }
}
