package vn.kycuong.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Decision;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.finding.Proceedings.Rectification;
import vn.kycuong.finding.Proceedings.Response;
import vn.kycuong.finding.Proceedings.Verification;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.journal.Journal;
import vn.kycuong.organisation.Organisation;

/**
 * Remembers what becomes true of findings, and tells whom it concerns: codes and dates, never texts and never people.
 * Whether there is a sign of crime is remembered and told to nobody.
 */
@Component
class FindingJournal {

    private static final String DUE_ON = "dueOn";
    private static final String TERM = "term";
    private static final String OUTCOME = "outcome";
    private static final String CLASS = "class";
    private static final String ROUND = "round";

    private final Inspections inspections;
    private final Organisation organisation;
    private final Journal journal;
    private final Clock clock;

    FindingJournal(Inspections inspections, Organisation organisation, Journal journal, Clock clock) {
        this.inspections = inspections;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    void drafted(Finding finding, Actor by) {
        append(worded(finding, "finding.drafted", List.of(), by));
    }

    /** @param persons the hashes that stand for the people concerned */
    void recorded(Finding finding, List<String> persons, Actor by) {
        append(worded(finding, "finding.recorded", persons, by).toTeam().toLeadership());
        append(about(finding, "finding.suggested", by)
                .note(CLASS, finding.proposal().severity().name())
                .note("handling", finding.proposal().handling().name())
                .note("source", finding.proposal().source())
                .note("version", finding.proposal().version()));
    }

    void amended(Finding finding, List<String> persons, Actor by) {
        append(worded(finding, "finding.amended", persons, by));
    }

    void withdrawn(Finding finding, Actor by) {
        append(about(finding, "finding.withdrawn", by).toTeam().toLeadership());
    }

    void minuted(Finding finding, Actor by) {
        append(about(finding, "finding.minuted", by).toUnit().toLeadership());
    }

    /** @param dueOn until when the unit has to respond, when that begins now */
    void classified(Finding finding, Classification classification, Optional<LocalDate> dueOn, Actor by) {
        var fact = about(finding, "finding.classified", by)
                .note(ROUND, classification.round())
                .note("criminalSign", classification.criminalSign())
                .note("proposed", finding.proposal().severity().name());
        var severity = classification.severity();
        if (severity != null) {
            fact.tell(CLASS, severity.name());
        }
        dueOn.ifPresent(day -> fact.tell(DUE_ON, day.toString()));
        append(fact.toUnit().toLeadership());
    }

    void escalated(Finding finding, CountedReminders.Proposed proposed, Actor by) {
        append(about(finding, "finding.escalated", by)
                .tell("count", proposed.count())
                .tell("proposed", proposed.rule().proposed().name())
                .toLeadership());
    }

    void explained(Finding finding, Response response, List<String> files, Actor by) {
        append(about(finding, "finding.explained", by)
                .tell("answer", response.stance().told())
                .note(ROUND, response.round())
                .note("files", files)
                .toUnit()
                .toLeadership()
                .toTeam());
    }

    /** @param letter fingerprint of the letter that went to the unit */
    void reminded(Finding finding, WatchedTerm term, int rung, LocalDate dueOn, String letter, Actor by) {
        append(about(finding, "finding.reminded", by)
                .tell("rung", rung)
                .tell(TERM, term.name())
                .tell(DUE_ON, dueOn.toString())
                .note("sha256", letter)
                .toUnit());
    }

    void overdue(Finding finding, WatchedTerm term, LocalDate dueOn, EscalationLevel level, Actor by) {
        var fact = about(finding, "finding.overdue", by)
                .tell("level", level.name())
                .tell(TERM, term.name())
                .tell(DUE_ON, dueOn.toString())
                .toUnit()
                .toLeadership();
        if (level == EscalationLevel.SUPERIOR) {
            organisation.superiors(finding.unit(), LocalDate.now(clock)).stream()
                    .findFirst()
                    .ifPresent(fact::toUnit);
        }
        append(fact);
    }

    void decided(Finding finding, Decision decision, Actor by) {
        append(about(finding, "finding.decided", by)
                .tell(OUTCOME, decision.next().name())
                .note(ROUND, decision.round())
                .note("verdict", decision.verdict().name())
                .toUnit()
                .toLeadership()
                .toTeam());
    }

    void planned(Finding finding, Plan plan, LocalDate dueOn, Actor by) {
        append(about(finding, "rectification.planned", by)
                .tell(DUE_ON, dueOn.toString())
                .note("owner", plan.owner())
                .toUnit()
                .toLeadership());
    }

    void submitted(Finding finding, Rectification rectification, List<String> files, Actor by) {
        var fact = about(finding, "rectification.submitted", by)
                .note(ROUND, rectification.round())
                .note("files", files)
                .toUnit()
                .toLeadership();
        var reviewers = new TreeSet<>(fact.inspection().teamNow());
        reviewers.add(fact.inspection().issuer());
        append(fact.toPeople(reviewers));
    }

    void verified(Finding finding, Verification verification, Actor by) {
        append(about(finding, "rectification.verified", by)
                .note(ROUND, verification.round())
                .toUnit()
                .toLeadership());
    }

    void sentBack(Finding finding, Verification verification, LocalDate dueOn, Actor by) {
        append(about(finding, "rectification.returned", by)
                .tell(DUE_ON, dueOn.toString())
                .note(ROUND, verification.round())
                .toUnit()
                .toLeadership());
    }

    void closed(Finding finding, ClosingOutcome outcome, String reference, Actor by) {
        var fact = about(finding, "finding.closed", by)
                .tell(OUTCOME, outcome.name())
                .note("reference", reference)
                .toLeadership()
                .toTeam();
        append(finding.minuted() ? fact.toUnit() : fact);
    }

    private FindingFact worded(Finding finding, String type, List<String> persons, Actor by) {
        var content = finding.content();
        return about(finding, type, by)
                .note("violation", content.violation())
                .note("checklistItem", finding.checklistItem())
                .note("detectedAt", finding.detectedAt().toString())
                .note("cause", content.cause().name())
                .note("consequence", content.consequence().name())
                .note("exhibits", exhibits(content))
                .note("persons", persons);
    }

    private static List<String> exhibits(FindingContent content) {
        return content.exhibits().stream()
                .map(exhibit -> exhibit.number() + "/" + exhibit.version())
                .sorted()
                .toList();
    }

    private FindingFact about(Finding finding, String type, Actor by) {
        return new FindingFact(inspections.get(finding.caseId()), finding, type, LocalDate.now(clock), by);
    }

    private void append(FindingFact fact) {
        journal.append(fact.fact());
    }
}
