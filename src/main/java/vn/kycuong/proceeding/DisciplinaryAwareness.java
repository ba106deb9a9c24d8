package vn.kycuong.proceeding;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseAwareness;

/** Whoever is recused meanwhile, or has no part in the case any more, knows no more of it. */
@Component
class DisciplinaryAwareness implements CaseAwareness {

    private final DisciplinaryCases cases;
    private final DisciplinaryRights rights;

    DisciplinaryAwareness(DisciplinaryCases cases, DisciplinaryRights rights) {
        this.cases = cases;
        this.rights = rights;
    }

    @Override
    public Optional<Boolean> knows(Actor actor, UUID caseId) {
        return cases.all(Set.of(caseId)).stream()
                .findFirst()
                .map(file -> rights.allows(actor, DisciplinaryRights.READ, file));
    }
}
