package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.organisation.Organisation;

/** A case as a line of a list, as far as its reader may see it. */
@Component
class RowsForReader {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CaseTerms terms;
    private final Organisation organisation;

    RowsForReader(CaseTerms terms, Organisation organisation) {
        this.terms = terms;
        this.organisation = organisation;
    }

    DisciplinaryRow of(Actor actor, DisciplinaryCase file) {
        var handling = terms.running(file, CaseTerms.HANDLING);
        var person = file.isAbout(actor.official());
        var decision = file.decision();
        return new DisciplinaryRow(
                file.id(),
                file.number(),
                file.charge().official(),
                organisation
                        .nameOf(file.charge().official())
                        .orElse(file.charge().official()),
                file.charge().unit(),
                file.charge().ground(),
                stage(file, person),
                file.outcome(),
                decision == null ? null : decision.form(),
                LocalDate.ofInstant(file.openedAt(), HANOI),
                file.charge().detectedOn(),
                person ? null : handling.map(Deadline::dueOn).orElse(null),
                !person && handling.filter(term -> term.isPast(terms.today())).isPresent());
    }

    /** How far the administration has come is not told to the person before there is a decision. */
    private static CaseStage stage(DisciplinaryCase file, boolean person) {
        return person && !file.over() && file.decision() == null ? CaseStage.TO_DECIDE : file.stage();
    }
}
