package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.WorkingCalendar;
import vn.kycuong.serving.ServedPaper;
import vn.kycuong.serving.ServiceBook;

/**
 * Reminds the personnel office of a paper that the person must have before a meeting: one working day before the last day for
 * it, and the working day after. Each rung once, and only while the meeting is still to be held.
 */
@Component
class RemindOfService {

    private static final List<Integer> LADDER = List.of(-1, 1);
    private static final Set<CaseStage> BEFORE_A_MEETING = Set.of(CaseStage.TO_HOLD_REVIEW, CaseStage.TO_HOLD_COUNCIL);

    private final ServiceBook book;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final CaseJournal journal;

    RemindOfService(ServiceBook book, WorkingCalendar calendar, CaseTerms terms, CaseJournal journal) {
        this.book = book;
        this.calendar = calendar;
        this.terms = terms;
        this.journal = journal;
    }

    void remind(DisciplinaryCase file, Actor by) {
        if (BEFORE_A_MEETING.contains(file.stage())) {
            var current = PapersForPerson.current(file);
            book.waiting(file.id()).stream()
                    .filter(paper -> current.contains(paper.id()))
                    .forEach(paper -> climb(file, paper, by));
        }
    }

    private void climb(DisciplinaryCase file, ServedPaper paper, Actor by) {
        var dueOn = paper.dueOn();
        if (dueOn == null) {
            return;
        }
        var today = terms.today();
        var reached = LADDER.stream()
                .filter(rung -> !calendar.plusWorkingDays(dueOn, rung).isAfter(today))
                .toList();
        for (var rung : reached) {
            var last = rung.equals(reached.get(reached.size() - 1));
            var told = last && calendar.plusWorkingDays(dueOn, rung).isAfter(paper.filedOn());
            if (book.remind(paper, rung, !told, today) && told) {
                tell(file, paper, dueOn, rung, by);
            }
        }
    }

    private void tell(DisciplinaryCase file, ServedPaper paper, LocalDate dueOn, int rung, Actor by) {
        journal.tellPersonnel(
                file,
                journal.about(file, "term.reminded", by)
                        .tell("term", "SERVE_" + paper.id().kind())
                        .tell("dueOn", dueOn.toString())
                        .tell("rung", rung));
    }
}
