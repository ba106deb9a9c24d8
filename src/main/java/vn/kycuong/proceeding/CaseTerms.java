package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.Deadlines;
import vn.kycuong.calendar.Term;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.discipline.Form;

/** Opens, stops and ends the terms of a disciplinary case. The lock of the case is held. */
@Component
class CaseTerms {

    /** Until the decision, from the day of detection. */
    static final String HANDLING = "HANDLING";

    /** Until when the violation can be disciplined at all. */
    static final String LIMITATION = "LIMITATION";

    /** Until when it can be disciplined with a reprimand. */
    static final String LIMITATION_OF_REPRIMAND = "LIMITATION_OF_REPRIMAND";

    static final String ASSESSMENT = "ASSESSMENT";

    /** While the decision runs. */
    static final String EFFECT = "EFFECT";

    private static final String PROPOSED = "Đề xuất, cần đối chiếu";
    private static final int DAYS_TO_ASSESS = 2;

    private final Deadlines deadlines;
    private final CaseLaw law;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseTerms(Deadlines deadlines, CaseLaw law, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The clocks of the whole case. */
    Deadline begin(DisciplinaryCase file) {
        var charge = file.charge();
        var start = Optional.ofNullable(charge.endedOn()).orElse(charge.violatedOn());
        law.limitation(charge, Form.KHIEN_TRACH, file.ruleOn())
                .ifPresent(limit -> open(file, LIMITATION_OF_REPRIMAND, start, limit));
        law.limitation(charge, Form.CANH_CAO, file.ruleOn()).ifPresent(limit -> open(file, LIMITATION, start, limit));
        open(file, ASSESSMENT, today(), new Limit(Term.workingDays(DAYS_TO_ASSESS), PROPOSED, "P"));
        switch (charge.ground()) {
            case PARTY_DECISION -> begin(file, DisciplinaryStep.AFTER_PARTY_DISCIPLINE, charge.groundOn());
            case JUDGMENT -> begin(file, DisciplinaryStep.DECISION_AFTER_JUDGMENT, charge.groundOn());
            case FINDING, CONCLUSION, ANNULLED_DECISION -> {
                // Only the time limit for handling counts.
            }
        }
        return open(file, HANDLING, charge.detectedOn(), law.handling(charge, file.ruleOn()));
    }

    Deadline begin(DisciplinaryCase file, DisciplinaryStep step, LocalDate start) {
        return open(file, step.name(), start, law.step(file, step));
    }

    Deadline beginEffect(DisciplinaryCase file, LocalDate start) {
        return open(file, EFFECT, start, law.effect(file));
    }

    /** Refuses a meeting that is called too late for the term before it. */
    void requireNotice(DisciplinaryCase file, DisciplinaryStep step, LocalDate meetingOn) {
        var limit = law.step(file, step);
        var latest = latestNotice(limit, meetingOn);
        if (!calendar.isWorkingDay(meetingOn)) {
            throw RuleViolation.invalid("meeting-on-day-off", meetingOn.toString());
        }
        if (today().isAfter(latest)) {
            throw RuleViolation.refused(
                    "summons-too-late", limit.term().amount(), meetingOn.toString(), latest.toString());
        }
    }

    /** The last day on which the person is told of a meeting early enough. */
    LocalDate latestNotice(DisciplinaryCase file, DisciplinaryStep step, LocalDate meetingOn) {
        return latestNotice(law.step(file, step), meetingOn);
    }

    private LocalDate latestNotice(Limit limit, LocalDate meetingOn) {
        return calendar.plusWorkingDays(meetingOn, -limit.term().amount());
    }

    /** When a violation lapses, nothing left out. */
    LocalDate endOf(Charge charge, Limit limit) {
        var start = Optional.ofNullable(charge.endedOn()).orElse(charge.violatedOn());
        return calendar.compute(start, limit.term(), List.of()).due();
    }

    /** Done: in time, or late. */
    boolean end(DisciplinaryCase file, String kind) {
        var running = running(file, kind);
        var late = running.filter(deadline -> deadline.isPast(today())).isPresent();
        running.ifPresent(deadline -> deadlines.close(file.id(), kind, late ? "MISSED" : "MET"));
        return !late;
    }

    void endAll(DisciplinaryCase file) {
        deadlines.closeAll(file.id(), "CANCELLED");
    }

    void cancel(DisciplinaryCase file, String kind) {
        if (running(file, kind).isPresent()) {
            deadlines.close(file.id(), kind, "CANCELLED");
        }
    }

    void stop(DisciplinaryCase file, LocalDate from) {
        deadlines.suspend(file.id(), from);
    }

    void goOn(DisciplinaryCase file, LocalDate lastDay) {
        deadlines.resume(file.id(), lastDay);
    }

    /** Until when each of these cases is to be decided, where that runs. */
    Map<UUID, Deadline> handling(Collection<DisciplinaryCase> files) {
        return deadlines.open(files.stream().map(DisciplinaryCase::id).toList()).stream()
                .filter(deadline -> deadline.kind().equals(HANDLING))
                .collect(Collectors.toMap(Deadline::caseId, Function.identity()));
    }

    Optional<Deadline> running(DisciplinaryCase file, String kind) {
        return deadlines.find(file.id(), kind).filter(Deadline::isOpen);
    }

    /** Until when the open complaint has to be settled. */
    Optional<Deadline> settlement(DisciplinaryCase file) {
        return running(file, DisciplinaryStep.COMPLAINT_SETTLEMENT.name())
                .or(() -> running(file, DisciplinaryStep.COMPLAINT_SETTLEMENT_COMPLEX.name()));
    }

    void endSettlement(DisciplinaryCase file) {
        settlement(file).ifPresent(term -> end(file, term.kind()));
    }

    /** Refuses a form whose limitation has passed, all that is not counted taken into account. */
    void requireNotLapsed(DisciplinaryCase file, Form form) {
        var kind = form == Form.KHIEN_TRACH ? LIMITATION_OF_REPRIMAND : LIMITATION;
        running(file, kind).filter(deadline -> deadline.isPast(today())).ifPresent(lapsed -> {
            throw RuleViolation.refused(
                    "limitation-expired", form.name(), lapsed.dueOn().toString());
        });
    }

    private Deadline open(DisciplinaryCase file, String kind, LocalDate start, Limit limit) {
        return deadlines.open(file.id(), file.id(), kind, start, limit.term(), limit.source(), limit.mark());
    }
}
