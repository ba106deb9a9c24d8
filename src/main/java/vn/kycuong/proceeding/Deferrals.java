package vn.kycuong.proceeding;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;

/** Ends the deferral that runs, so that the clocks go on on the next day. The lock of the case is held. */
@Component
class Deferrals {

    private final DeferralRecords records;
    private final CaseDesk desk;
    private final CaseTerms terms;
    private final CaseJournal journal;

    Deferrals(DeferralRecords records, CaseDesk desk, CaseTerms terms, CaseJournal journal) {
        this.records = records;
        this.desk = desk;
        this.terms = terms;
        this.journal = journal;
    }

    /** @param lastDay the last day that is not counted; the day before the first when nothing was left out */
    void end(DisciplinaryCase file, LocalDate lastDay, Actor by) {
        var running = file.deferral().orElseThrow(() -> RuleViolation.refused("deferral-not-running", file.number()));
        desk.requirePast(lastDay);
        CaseDesk.requireNotBefore(lastDay, running.from().minusDays(1));
        var until = running.until();
        if (until != null && lastDay.isAfter(until)) {
            throw RuleViolation.invalid("deferral-ends-later", until.toString());
        }
        records.end(running.id(), lastDay, by.official(), desk.now());
        terms.goOn(file, lastDay);
        var fact = journal.about(file, "resumed", by)
                .note("deferral", running.id().toString())
                .note("lastDay", lastDay.toString());
        terms.running(file, CaseTerms.HANDLING)
                .ifPresent(handling -> fact.tell("dueOn", handling.dueOn().toString()));
        journal.tellPersonnel(file, fact);
    }
}
