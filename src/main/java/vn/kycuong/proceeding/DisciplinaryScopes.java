package vn.kycuong.proceeding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.CaseScopes;
import vn.kycuong.access.Role;
import vn.kycuong.organisation.Accounts;

/**
 * A disciplinary case as the permission matrix sees it. It exists for nobody but leadership, personnel and those with a
 * part in it, and for none of them who is recused; so its scope is that of a sealed case whose list is computed anew at
 * each question. {@code issuer} is the authority, {@code team-head} chairs the review, {@code team} are chairman and
 * secretary of the council. The person concerned is not on the list: what he or she may do is said by {@link
 * DisciplinaryRights}.
 */
@Component
class DisciplinaryScopes implements CaseScopes {

    private final DisciplinaryCases cases;
    private final Recusals recusals;
    private final Competence competence;
    private final Accounts accounts;

    DisciplinaryScopes(DisciplinaryCases cases, Recusals recusals, Competence competence, Accounts accounts) {
        this.cases = cases;
        this.recusals = recusals;
        this.competence = competence;
        this.accounts = accounts;
    }

    @Override
    public Map<UUID, CaseScope> scopesOf(Collection<UUID> caseIds) {
        return of(cases.all(caseIds));
    }

    CaseScope of(DisciplinaryCase file) {
        return of(file, standing());
    }

    /** Of many cases, with the holders of the roles looked up once. */
    Map<UUID, CaseScope> of(List<DisciplinaryCase> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        var standing = standing();
        recusals.lookAt(files.stream().map(DisciplinaryCase::charge).toList(), standing.everybody());
        return files.stream().collect(Collectors.toUnmodifiableMap(DisciplinaryCase::id, file -> of(file, standing)));
    }

    /** Who holds which role today. */
    private record Standing(Set<String> leaders, Set<String> personnel, Set<String> heads) {

        Set<String> everybody() {
            return Stream.of(leaders, personnel, heads).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        }
    }

    private Standing standing() {
        return new Standing(
                accounts.officialsWith(Role.LEADERSHIP),
                accounts.officialsWith(Role.PERSONNEL_OFFICER),
                accounts.officialsWith(Role.HEAD_OF_UNIT));
    }

    private CaseScope of(DisciplinaryCase file, Standing standing) {
        var circle = recusals.around(file.charge());
        var leaders = circle.without(standing.leaders());
        var chair = competence.chairOfReview(file, circle, standing.heads()).orElse("");
        var involved = new HashSet<>(file.councillors());
        involved.add(file.authority());
        involved.add(chair);
        involved.remove("");
        var free = circle.without(involved);
        var listed = new HashSet<>(free);
        listed.addAll(leaders);
        listed.addAll(circle.without(standing.personnel()));
        var office = new HashSet<>(file.councilOffice());
        office.retainAll(free);
        var issuer = competence.isCompetent(file, leaders) ? file.authority() : "";
        return new CaseScope(file.id(), file.charge().unit(), true, listed, false, office, chair, issuer, free);
    }

    /** Those of leadership and personnel who follow the case. */
    Set<String> followers(Charge charge, Role role) {
        return recusals.around(charge).without(accounts.officialsWith(role));
    }
}
