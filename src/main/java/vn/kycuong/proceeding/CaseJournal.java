package vn.kycuong.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.journal.Journal;
import vn.kycuong.organisation.Accounts;

/**
 * Remembers what becomes true of disciplinary cases, and tells whom it concerns. No entry holds a name, a code of the
 * person, a medical reason or a vote.
 */
@Component
class CaseJournal {

    private final Journal journal;
    private final DisciplinaryScopes scopes;
    private final Accounts accounts;
    private final Clock clock;

    CaseJournal(Journal journal, DisciplinaryScopes scopes, Accounts accounts, Clock clock) {
        this.journal = journal;
        this.scopes = scopes;
        this.accounts = accounts;
        this.clock = clock;
    }

    DisciplinaryFact about(DisciplinaryCase file, String what, Actor by) {
        return new DisciplinaryFact(file, "discipline." + what, LocalDate.now(clock), by);
    }

    /** Remembered, and told to nobody. */
    void append(DisciplinaryFact fact) {
        journal.append(fact.fact());
    }

    void tellPersonnel(DisciplinaryCase file, DisciplinaryFact fact) {
        append(fact.toPeople(personnel(file)));
    }

    /** Where one of the leaders is recused the others are told by name, since all leaders read their common topic. */
    void tellPersonnelAndLeadership(DisciplinaryCase file, DisciplinaryFact fact) {
        var leaders = scopes.followers(file.charge(), Role.LEADERSHIP);
        var told = new HashSet<>(personnel(file));
        if (leaders.equals(accounts.officialsWith(Role.LEADERSHIP))) {
            fact.toLeadership();
        } else {
            told.addAll(leaders);
        }
        append(fact.toPeople(told));
    }

    private Set<String> personnel(DisciplinaryCase file) {
        return scopes.followers(file.charge(), Role.PERSONNEL_OFFICER);
    }
}
