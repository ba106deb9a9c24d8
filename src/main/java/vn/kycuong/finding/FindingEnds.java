package vn.kycuong.finding;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.Proceedings.Closure;

/** Closes a finding, whichever way led there. */
@Component
class FindingEnds {

    private final Findings findings;
    private final FindingTerms terms;
    private final FindingJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FindingEnds(
            Findings findings,
            FindingTerms terms,
            FindingJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.findings = findings;
        this.terms = terms;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    void close(Finding finding, ClosingOutcome outcome, String reason, Actor by) {
        close(finding, outcome, reason, "", by);
    }

    void close(Finding finding, ClosingOutcome outcome, String reason, String reference, Actor by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        findings.close(finding.id(), new Closure(outcome, reason, reference, by.official(), now));
        terms.cancel(finding);
        journal.closed(finding, outcome, reference, by);
        events.publishEvent(new FindingEnded(finding.id(), finding.caseId(), outcome));
    }
}
