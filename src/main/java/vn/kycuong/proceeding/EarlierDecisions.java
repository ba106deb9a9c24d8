package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.discipline.Form;

/** Decisions that were made about the same person before: whether one counts as recidivism, runs still, or ends. */
@Component
class EarlierDecisions {

    private final DisciplinaryCases cases;
    private final RecidivismWindow window;
    private final CaseTerms terms;
    private final CaseDesk desk;
    private final CaseJournal journal;

    EarlierDecisions(
            DisciplinaryCases cases, RecidivismWindow window, CaseTerms terms, CaseDesk desk, CaseJournal journal) {
        this.cases = cases;
        this.window = window;
        this.terms = terms;
        this.desk = desk;
        this.journal = journal;
    }

    /** The form of the last decision within whose window of recidivism the violation fell. */
    Optional<Form> prior(Charge charge) {
        var violated = charge.endedOn() == null ? charge.violatedOn() : charge.endedOn();
        return executed(charge.official())
                .filter(earlier -> !effectiveOn(earlier).isAfter(violated))
                .filter(earlier -> window.lastDay(earlier)
                        .filter(lastDay -> !lastDay.isBefore(violated))
                        .isPresent())
                .map(earlier -> earlier.requiredDecision().form());
    }

    /** The form of a decision that runs today. */
    Optional<Form> running(DisciplinaryCase file) {
        return running(file.charge().official(), file).stream().findFirst().map(earlier -> earlier.requiredDecision()
                .form());
    }

    /** The new decision takes the place of what ran (Decree 234/2026/ND-CP, article 2.3), unless it is complained about. */
    void supersede(DisciplinaryCase file, Actor by) {
        running(file.charge().official(), file).stream()
                .filter(earlier -> earlier.openAppeal().isEmpty())
                .forEach(earlier -> expire(cases.lock(earlier.id()), by));
    }

    void expire(DisciplinaryCase file, Actor by) {
        desk.record(file, ActKind.EXPIRED, desk.today(), "", by);
        terms.end(file, CaseTerms.EFFECT);
        terms.endAll(file);
        cases.close(file.id(), CaseOutcome.EXPIRED, desk.now());
        journal.tellPersonnel(file, journal.about(file, "expired", by).toPerson());
    }

    private List<DisciplinaryCase> running(String official, DisciplinaryCase except) {
        return cases.ofPerson(official).stream()
                .filter(other -> !other.id().equals(except.id()) && other.stage() == CaseStage.IN_EFFECT)
                .toList();
    }

    private Optional<DisciplinaryCase> executed(String official) {
        return cases.ofPerson(official).stream()
                .filter(other -> other.last(ActKind.EXECUTED).isPresent() && other.outcome() != CaseOutcome.REVERSED)
                .max(Comparator.comparing(EarlierDecisions::effectiveOn));
    }

    private static LocalDate effectiveOn(DisciplinaryCase file) {
        return file.last(ActKind.EXECUTED).orElseThrow().on();
    }
}
