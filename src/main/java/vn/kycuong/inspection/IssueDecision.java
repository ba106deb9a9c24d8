package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.Seal;
import vn.kycuong.organisation.Confirmed;

/**
 * The issuer signs the decision. From its date the term for the announcement runs (Law 84/2025/QH15, article 26.4). Of a
 * surprise inspection only the head of the team is told, and a sealed commitment is left for everybody to check later.
 */
@UseCase
public class IssueDecision {

    /** @param on date of the decision; null for today */
    public record Command(
            UUID inspection, String number, @Nullable LocalDate on, Proof proof, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final DecisionNumbers numbers;
    private final ConflictCheck conflicts;
    private final Papers papers;
    private final Documents documents;
    private final Signatures signatures;
    private final CaseDeadlines terms;
    private final Deadlines deadlines;
    private final Seal seal;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    IssueDecision(
            Inspections inspections,
            Permissions permissions,
            DecisionNumbers numbers,
            ConflictCheck conflicts,
            Papers papers,
            Documents documents,
            Signatures signatures,
            CaseDeadlines terms,
            Deadlines deadlines,
            Seal seal,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.numbers = numbers;
        this.conflicts = conflicts;
        this.papers = papers;
        this.documents = documents;
        this.signatures = signatures;
        this.terms = terms;
        this.deadlines = deadlines;
        this.seal = seal;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.issue-decision", inspection.scope());
        inspection.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var on = command.on() == null ? terms.today() : command.on();
        var decision = new Decision(command.number(), on);
        var decided =
                inspection.reach(Milestone.DECISION_ISSUED, now, command.by()).decided(decision);
        var announce = requireAcceptable(decided, decision);
        var signer = signatures.confirm(command.by(), command.proof());

        var sha256 = file(decided, decision, signer, command.by());
        inspections.update(decided);
        var due = deadlines.open(
                decided.id(),
                decided.id(),
                LimitedStep.ANNOUNCE.name(),
                on,
                announce.term(),
                announce.source(),
                announce.mark());
        journal.append(told(decided, decision, sha256, due, command.by())
                .confirmed(signer)
                .fact());
        if (decided.sealed()) {
            seal.commit(decided.id(), commitment(decided, decision, sha256));
        }
        process.completed(decided.id(), Step.ISSUE_DECISION, routing(decided));
    }

    private TimeLimit requireAcceptable(Inspection inspection, Decision decision) {
        var announce = terms.limit(inspection, LimitedStep.ANNOUNCE, false)
                .orElseThrow(() -> new IllegalStateException("No rule says when a decision is announced"));
        if (decision.on().isAfter(terms.today())) {
            throw RuleViolation.invalid("decision-date-in-future");
        }
        if (decision.on().plusDays(announce.term().amount()).isBefore(terms.today())) {
            throw RuleViolation.invalid("decision-date-too-old", announce.term().amount());
        }
        numbers.requireFree(inspection.id(), decision.number(), decision.on());
        conflicts.require(inspection, inspection.teamNow().stream().sorted().toList());
        return announce;
    }

    private String file(Inspection inspection, Decision decision, Confirmed signer, Actor by) {
        var limit = terms.limit(inspection, LimitedStep.FIELDWORK, false)
                .map(TimeLimit::source)
                .orElse("");
        var text = papers.decision(inspection, decision, limit);
        var sha256 = documents.add(inspection.id(), DocumentKind.DECISION, text, by);
        signatures.sign(inspection.id(), DocumentKind.DECISION, sha256, signer);
        return sha256;
    }

    private CaseFact told(Inspection inspection, Decision decision, String sha256, Deadline due, Actor by) {
        var fact = CaseFact.of(inspection, inspection.event("decision.issued"), terms.today(), by)
                .tell("family", inspection.rules().frozen().code())
                .tell("dueOn", due.dueOn().toString())
                .note("sha256", sha256)
                .note("decidedOn", decision.on().toString());
        if (inspection.kind().isSurprise()) {
            return fact.note("number", decision.number()).people(Set.of(inspection.teamHead()));
        }
        return fact.tell("number", decision.number())
                .people(inspection.teamNow())
                .leadership()
                .unit()
                .integration();
    }

    private static Map<String, Object> commitment(Inspection inspection, Decision decision, String sha256) {
        return Map.of(
                "case", inspection.number(),
                "kind", inspection.kind().name(),
                "unit", inspection.unit(),
                "decision", decision.number(),
                "decidedOn", decision.on().toString(),
                "sha256", sha256);
    }

    private Map<String, Object> routing(Inspection inspection) {
        var route = terms.route(inspection);
        return Map.of(
                Routing.DRAFTING_REQUIRED, route.drafting(),
                Routing.APPRAISAL_REQUIRED, route.appraisal(),
                Routing.PUBLICATION_REQUIRED, route.publication());
    }
}
