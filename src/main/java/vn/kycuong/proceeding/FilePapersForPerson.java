package vn.kycuong.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kycuong.discipline.DisciplinaryStep;
import vn.kycuong.serving.PaperId;
import vn.kycuong.serving.ServiceBook;

/** Enters the papers of a case that the person has to receive, with the last day for it where the law knows one. */
@Component
class FilePapersForPerson {

    private final ServiceBook book;
    private final CaseTerms terms;

    FilePapersForPerson(ServiceBook book, CaseTerms terms) {
        this.book = book;
        this.terms = terms;
    }

    void file(DisciplinaryCase file, Act act) {
        PapersForPerson.kindOf(act.kind())
                .ifPresent(
                        kind -> book.file(file.id(), new PaperId(kind, act.number()), madeOn(act), latest(file, act)));
    }

    /** An act may be about a day to come, such as that of a meeting. */
    private LocalDate madeOn(Act act) {
        var today = terms.today();
        return act.on().isBefore(today) ? act.on() : today;
    }

    private @Nullable LocalDate latest(DisciplinaryCase file, Act act) {
        return switch (act.kind()) {
            case REVIEW_CALLED -> terms.latestNotice(file, DisciplinaryStep.REVIEW_NOTICE, act.on());
            case SUMMONED -> terms.latestNotice(file, DisciplinaryStep.COUNCIL_SUMMONS, act.on());
            default -> null;
        };
    }
}
