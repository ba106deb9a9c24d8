package vn.kycuong.proceeding;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Role;

/** Whose term it is: the person's own, or that of those who have to act, beside the personnel officers who follow the case. */
@Component
class ConcernedByTerm {

    private static final Set<String> OF_PERSON =
            Set.of("FIRST_COMPLAINT", "SECOND_COMPLAINT", "SECOND_COMPLAINT_DISMISSAL");
    private static final Set<String> OF_AUTHORITY = Set.of(
            CaseTerms.HANDLING,
            CaseTerms.LIMITATION,
            "AFTER_PARTY_DISCIPLINE",
            "DECISION_AFTER_JUDGMENT",
            "COUNCIL_FORMED",
            "ISSUE_DECISION",
            "COMPLAINT_SETTLEMENT",
            "COMPLAINT_SETTLEMENT_COMPLEX",
            "CORRECTION");

    private final DisciplinaryScopes scopes;

    ConcernedByTerm(DisciplinaryScopes scopes) {
        this.scopes = scopes;
    }

    /** The end of the effect comes by itself, and of the two limitations the longer counts. */
    static boolean isWatched(String kind) {
        return !kind.equals(CaseTerms.EFFECT) && !kind.equals(CaseTerms.LIMITATION_OF_REPRIMAND);
    }

    Set<String> by(DisciplinaryCase file, String kind) {
        if (OF_PERSON.contains(kind)) {
            return Set.of(file.charge().official());
        }
        var scope = scopes.of(file);
        var concerned = new HashSet<>(scopes.followers(file.charge(), Role.PERSONNEL_OFFICER));
        if (OF_AUTHORITY.contains(kind)) {
            concerned.add(scope.issuer());
        } else if (kind.equals("REVIEW_REPORT")) {
            concerned.add(scope.teamHead());
        } else if (kind.equals("RECOMMENDATION")) {
            concerned.addAll(scope.team());
        }
        concerned.retainAll(scope.listed());
        return concerned;
    }
}
