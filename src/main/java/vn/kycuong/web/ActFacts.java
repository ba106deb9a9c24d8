package vn.kycuong.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kycuong.inspection.Kind;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventCatalogue;
import vn.kycuong.journal.EventType;

/** What follows from an act, so that its page can say so beforehand: the event that is told, and the term that it ends. */
final class ActFacts {

    /**
     * @param event name in the catalogue after {@code inspection.} or {@code surprise.}, or a whole one; empty when the
     *     act is kept in the journal only
     * @param term kind of the deadline that the act meets; empty when there is none
     */
    private record Fact(String operation, String event, String term) {}

    private static final Map<String, Fact> FACTS = Stream.of(
                    new Fact("inspection.issue-decision", "decision.issued", ""),
                    new Fact("inspection.approve-conduct-plan", "conductplan.approved", ""),
                    new Fact("inspection.send-notice", "notice.sent", "NOTICE"),
                    new Fact("inspection.record-arrival", "team.arrived", ""),
                    new Fact("inspection.announce", "announced", "ANNOUNCE"),
                    new Fact("inspection.extend", "extended", ""),
                    new Fact("inspection.suspend", "suspended", ""),
                    new Fact("inspection.resume", "resumed", ""),
                    new Fact("inspection.change-team", "team.changed", ""),
                    new Fact("inspection.cancel", "cancelled", ""),
                    new Fact("inspection.apply-measure", "measure.applied", ""),
                    new Fact("inspection.sign-minutes", "fieldwork.ended", "FIELDWORK"),
                    new Fact("inspection.countersign-minutes", "minutes.answered", ""),
                    new Fact("inspection.record-refusal", "minutes.answered", ""),
                    new Fact("inspection.submit-report", "report.submitted", "REPORT"),
                    new Fact("inspection.assign-drafting", "drafting.assigned", "ASSIGN_DRAFTING"),
                    new Fact("inspection.submit-draft", "draft.ready", "DRAFT"),
                    new Fact("inspection.reserve-opinion", "opinion.reserved", ""),
                    new Fact("inspection.appraise", "appraisal.done", "APPRAISAL"),
                    new Fact("inspection.sign-conclusion", "conclusion.signed", "CONCLUSION"),
                    new Fact("inspection.correct-conclusion", "conclusion.corrected", ""),
                    new Fact("inspection.publish-conclusion", "conclusion.published", "PUBLICATION"),
                    new Fact("inspection.submit-implementation-plan", "followup.plan.submitted", "IMPLEMENTATION_PLAN"),
                    new Fact("inspection.order-implementation", "followup.order.issued", "IMPLEMENTATION_ORDER"),
                    new Fact("inspection.report-recommendation", "followup.item.reported", "RECOMMENDATION"),
                    new Fact("inspection.close-recommendation", "followup.item.closed", "RECOMMENDATION"),
                    new Fact("inspection.close", "case.closed", ""),
                    new Fact("inspection.unseal", "unsealed", ""),
                    new Fact("finding.record", "finding.recorded", ""),
                    new Fact("finding.withdraw", "finding.withdrawn", ""),
                    new Fact("finding.classify", "finding.classified", "CLASSIFICATION"),
                    new Fact("finding.respond", "finding.explained", "RESPONSE"),
                    new Fact("finding.decide", "finding.decided", "DECISION"),
                    new Fact("finding.submit-rectification", "rectification.submitted", "RECTIFICATION"),
                    new Fact("finding.verify", "rectification.verified", "VERIFICATION"),
                    new Fact("finding.close", "finding.closed", ""),
                    new Fact("accountability.state", "accountability.heard", "HEAD_HEARING"),
                    new Fact("accountability.decide", "accountability.closed", "HEAD_ACCOUNTABILITY"))
            .collect(toUnmodifiableMap(Fact::operation, fact -> fact));

    /** What a surprise inspection calls otherwise. */
    private static final Map<String, String> OF_SURPRISE = Map.of(
            "fieldwork.ended", "minutes.signed",
            "conclusion.signed", "conclusion.issued",
            "conclusion.published", "published");

    private ActFacts() {}

    /** Who is told of the act, in the order of {@link Audience}; empty when it stays in the journal. */
    static List<Audience> told(String operation, Kind kind) {
        return Optional.ofNullable(FACTS.get(operation))
                .flatMap(fact -> event(fact.event(), kind))
                .map(type -> Stream.of(Audience.values())
                        .filter(type.audiences()::contains)
                        .toList())
                .orElse(List.of());
    }

    /** Kind of the deadline that the act meets; empty when there is none. */
    static String term(String operation) {
        return Optional.ofNullable(FACTS.get(operation)).map(Fact::term).orElse("");
    }

    /** Kinds of the deadlines that acts meet, by operation; without those that meet none. */
    static Map<String, String> terms() {
        return FACTS.values().stream()
                .filter(fact -> !fact.term().isEmpty())
                .collect(toUnmodifiableMap(Fact::operation, Fact::term));
    }

    private static Optional<EventType> event(String name, Kind kind) {
        var surprise = "surprise." + OF_SURPRISE.getOrDefault(name, name);
        return Stream.of(kind.isSurprise() ? surprise : "", "inspection." + name, name)
                .flatMap(wanted ->
                        EventCatalogue.all().stream().filter(type -> type.name().equals(wanted)))
                .findFirst();
    }
}
