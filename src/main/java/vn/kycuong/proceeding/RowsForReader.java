package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return of(actor, List.of(file)).get(0);
    }

    /** In the same order. */
    List<DisciplinaryRow> of(Actor actor, List<DisciplinaryCase> files) {
        var names = organisation.namesOf(
                files.stream().map(file -> file.charge().official()).collect(Collectors.toSet()));
        var handling = terms.handling(files);
        return files.stream()
                .map(file -> row(actor, file, names, Optional.ofNullable(handling.get(file.id()))))
                .toList();
    }

    private DisciplinaryRow row(
            Actor actor, DisciplinaryCase file, Map<String, String> names, Optional<Deadline> handling) {
        var person = file.isAbout(actor.official());
        var decision = file.decision();
        return new DisciplinaryRow(
                file.id(),
                file.number(),
                file.charge().official(),
                names.getOrDefault(file.charge().official(), file.charge().official()),
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
