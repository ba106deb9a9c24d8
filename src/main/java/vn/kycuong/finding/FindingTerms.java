package vn.kycuong.finding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.Term;

/** Opens and ends the terms of a finding. The lock of the case is held. */
@Component
class FindingTerms {

    /** The date that a decision sets; all other terms are those of {@link LimitedFindingStep}. */
    static final String RECTIFICATION = "RECTIFICATION";

    private static final int LONGEST_RECTIFICATION = 5;

    private final Deadlines deadlines;
    private final FindingRules rules;
    private final Clock clock;

    FindingTerms(Deadlines deadlines, FindingRules rules, Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Deadline begin(Finding finding, LimitedFindingStep step, FindingClass severity) {
        var limit = rules.limit(step, severity, today());
        return deadlines.open(
                finding.caseId(), finding.id(), step.name(), today(), limit.term(), limit.source(), limit.mark());
    }

    boolean mayBeRectifiedUntil(LocalDate day) {
        return day.isAfter(today()) && !day.isAfter(today().plusYears(LONGEST_RECTIFICATION));
    }

    /** A date set by a person; like every term it ends on a working day. */
    Deadline beginRectification(Finding finding, LocalDate until) {
        var term = Term.calendarDays(Math.toIntExact(DAYS.between(today(), until)));
        return deadlines.open(
                finding.caseId(), finding.id(), RECTIFICATION, today(), term, "Theo quyết định xử lý phát hiện", "P");
    }

    /** Done: in time, or late. */
    void end(Finding finding, String kind) {
        running(finding, kind)
                .ifPresent(
                        deadline -> deadlines.close(finding.id(), kind, deadline.isPast(today()) ? "MISSED" : "MET"));
    }

    void miss(Finding finding, String kind) {
        if (running(finding, kind).isPresent()) {
            deadlines.close(finding.id(), kind, "MISSED");
        }
    }

    void cancel(Finding finding) {
        for (var step : LimitedFindingStep.values()) {
            cancel(finding, step.name());
        }
        cancel(finding, RECTIFICATION);
    }

    /** Empty when there never was such a term. */
    Optional<LocalDate> dueOn(Finding finding, String kind) {
        return deadlines.find(finding.id(), kind).map(Deadline::dueOn);
    }

    Optional<Deadline> running(Finding finding, String kind) {
        return deadlines.find(finding.id(), kind).filter(Deadline::isOpen);
    }

    /** The same, for a reader of everything about the case. */
    Optional<Deadline> runningAmongAll(Finding finding, String kind) {
        return deadlines.ofCase(finding.caseId()).stream()
                .filter(term -> term.isOpen()
                        && term.subjectId().equals(finding.id())
                        && term.kind().equals(kind))
                .findFirst();
    }

    /** What runs for each of these findings, read at once. */
    Map<UUID, List<Deadline>> running(Collection<Finding> findings) {
        var cases = findings.stream().map(Finding::caseId).collect(Collectors.toSet());
        return deadlines.open(cases).stream().collect(Collectors.groupingBy(Deadline::subjectId));
    }

    private void cancel(Finding finding, String kind) {
        if (running(finding, kind).isPresent()) {
            deadlines.close(finding.id(), kind, "CANCELLED");
        }
    }
}
