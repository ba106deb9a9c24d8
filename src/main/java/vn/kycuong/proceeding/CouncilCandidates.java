package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.Accounts;
import vn.kycuong.organisation.Assignment;
import vn.kycuong.organisation.Organisation;

/** Those who serve and can sign in, each with the reason why he or she may not sit on the council. */
@Component
class CouncilCandidates {

    private final Accounts accounts;
    private final Organisation organisation;
    private final Recusals recusals;
    private final Clock clock;

    CouncilCandidates(Accounts accounts, Organisation organisation, Recusals recusals, Clock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.recusals = recusals;
        this.clock = clock;
    }

    List<Candidate> of(DisciplinaryCase file) {
        var officials = new TreeSet<String>();
        for (var role : Role.values()) {
            officials.addAll(accounts.officialsWith(role));
        }
        officials.removeIf(official -> unitOf(official).isEmpty());
        return candidates(officials, recusals.around(file.charge()).of(officials));
    }

    Barred barred(DisciplinaryCase file) {
        var circle = recusals.around(file.charge());
        var nearest = circle.nearest();
        return new Barred(candidates(nearest.keySet(), nearest), circle.hasSubordinates());
    }

    private List<Candidate> candidates(Set<String> officials, Map<String, RecusalReason> recused) {
        var names = organisation.namesOf(officials);
        return officials.stream()
                .map(official -> new Candidate(
                        official, names.getOrDefault(official, official), unitOf(official), recused.get(official)))
                .sorted(Comparator.comparing(Candidate::official))
                .toList();
    }

    private String unitOf(String official) {
        var today = LocalDate.now(clock);
        return organisation.assignments(official).stream()
                .filter(assignment -> assignment.inForce(today))
                .map(Assignment::unit)
                .findFirst()
                .orElse("");
    }
}
