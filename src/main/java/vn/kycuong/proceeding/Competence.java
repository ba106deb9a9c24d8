package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Organisation;

/**
 * Who decides on the discipline of somebody, and who chairs the review, by the posts of today. For a unit that has ended
 * those count that carry it on.
 */
@Component
class Competence {

    private final Organisation organisation;
    private final Accounts accounts;
    private final Recusals recusals;
    private final Clock clock;

    Competence(Organisation organisation, Accounts accounts, Recusals recusals, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** A leader, not recused, who leads the unit of the person or one above it. */
    void requireAuthority(Charge charge, String official) {
        if (!accounts.officialsWith(Role.LEADERSHIP).contains(official) || !leadsAbove(official, charge.unit())) {
            throw RuleViolation.invalid("authority-not-competent", official);
        }
        recusals.requireNone(charge, Set.of(official));
    }

    /** Whether the authority of a case is one by the posts of today. */
    boolean isCompetent(DisciplinaryCase file, Set<String> leaders) {
        return leaders.contains(file.authority())
                && leadsAbove(file.authority(), file.charge().unit());
    }

    /**
     * The head of the unit, or else a deputy; for somebody who leads, the authority. Also the authority where nobody in the
     * unit can act. Empty when there is no review.
     *
     * @param able those who can act for a unit
     */
    Optional<String> chairOfReview(DisciplinaryCase file, Recusals.Circle circle, Set<String> able) {
        if (file.route() != CaseRoute.FULL) {
            return Optional.empty();
        }
        if (file.charge().leader()) {
            return Optional.of(file.authority());
        }
        var today = LocalDate.now(clock);
        var unit = file.charge().unit();
        var leading = new TreeSet<>(organisation.actingFor(unit, today));
        leading.retainAll(able);
        var free = circle.without(leading);
        return organisation.responsibleUnits(unit, today).stream()
                .sorted()
                .flatMap(responsible -> organisation.headOf(responsible, today).stream())
                .filter(free::contains)
                .findFirst()
                .or(() -> free.stream().findFirst())
                .or(() -> Optional.of(file.authority()));
    }

    private boolean leadsAbove(String official, String unit) {
        var today = LocalDate.now(clock);
        var above = new HashSet<>(organisation.responsibleUnits(unit, today));
        List.copyOf(above).forEach(responsible -> above.addAll(organisation.superiors(responsible, today)));
        return organisation.unitsLedBy(official, today).stream().anyMatch(above::contains);
    }
}
