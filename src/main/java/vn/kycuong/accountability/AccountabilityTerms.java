package vn.kycuong.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.accountability.AccountabilityRules.Limited;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.discipline.HeadTerm;
import vn.kycuong.inspection.CorruptionConcluded;

/** Opens and ends the terms of an entry. The lock of the case is held. */
@Component
class AccountabilityTerms {

    static final String HEARING = "HEAD_HEARING";
    static final String DECISION = "HEAD_ACCOUNTABILITY";

    private final Deadlines deadlines;
    private final AccountabilityRules rules;
    private final HeadTerm law;
    private final CorruptionConcluded corruption;
    private final Clock clock;

    AccountabilityTerms(
            Deadlines deadlines, AccountabilityRules rules, HeadTerm law, CorruptionConcluded corruption, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.law = law;
        this.corruption = corruption;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void beginHearing(Entry entry) {
        var limit = rules.limit(Limited.HEARING, today());
        deadlines.open(entry.caseId(), entry.id(), HEARING, today(), limit.term(), limit.source(), limit.mark());
    }

    /** The term of the law once the inspection was concluded with corruption, else that of the policy. */
    Deadline beginDecision(Entry entry) {
        return byLaw(entry).orElseGet(() -> byPolicy(entry));
    }

    /** A conclusion with corruption sets the term of the law in place of the one that ran. */
    void concluded(Entry entry) {
        if (corruption.on(entry.caseId()).isPresent()
                && running(entry, DECISION).isPresent()) {
            deadlines.close(entry.id(), DECISION, "CANCELLED");
            beginDecision(entry);
        }
    }

    void endHearing(Entry entry) {
        end(entry, HEARING);
    }

    void endDecision(Entry entry) {
        end(entry, DECISION);
    }

    void cancel(Entry entry) {
        List.of(HEARING, DECISION).stream()
                .filter(kind -> running(entry, kind).isPresent())
                .forEach(kind -> deadlines.close(entry.id(), kind, "CANCELLED"));
    }

    Optional<Deadline> running(Entry entry, String kind) {
        return deadlines.find(entry.id(), kind).filter(Deadline::isOpen);
    }

    /** What runs for each of these entries, read at once. */
    Map<UUID, List<Deadline>> running(Collection<Entry> entries) {
        var cases = entries.stream().map(Entry::caseId).collect(Collectors.toSet());
        return deadlines.open(cases).stream().collect(Collectors.groupingBy(Deadline::subjectId));
    }

    List<Deadline> of(Entry entry) {
        return deadlines.ofCase(entry.caseId()).stream()
                .filter(deadline -> deadline.subjectId().equals(entry.id()))
                .toList();
    }

    private Optional<Deadline> byLaw(Entry entry) {
        return corruption.on(entry.caseId()).flatMap(concludedOn -> law.afterConclusion(concludedOn)
                .map(limit -> deadlines.open(
                        entry.caseId(),
                        entry.id(),
                        DECISION,
                        concludedOn,
                        limit.term(),
                        limit.source(),
                        limit.mark())));
    }

    private Deadline byPolicy(Entry entry) {
        var limit = rules.limit(Limited.DECISION, today());
        return deadlines.open(
                entry.caseId(), entry.id(), DECISION, today(), limit.term(), limit.source(), limit.mark());
    }

    private void end(Entry entry, String kind) {
        running(entry, kind)
                .ifPresent(deadline -> deadlines.close(entry.id(), kind, deadline.isPast(today()) ? "MISSED" : "MET"));
    }
}
