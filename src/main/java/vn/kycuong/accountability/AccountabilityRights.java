package vn.kycuong.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.organisation.Organisation;

/**
 * Who may do what about an entry. Of the people with a part in it there is only the head concerned: neither the team nor
 * the unit know of it. Nobody decides on himself or herself, nor on somebody whom he or she reports to; that is looked up
 * at each act.
 */
@Component
class AccountabilityRights {

    static final String LIST = "accountability.list";
    private static final String READ = "accountability.read";
    private static final String DECIDE = AccountabilityStep.DECIDE_ACCOUNTABILITY.operation();
    private static final String STATE = AccountabilityStep.STATE_ACCOUNTABILITY.operation();

    private final Permissions permissions;
    private final Organisation organisation;
    private final Clock clock;

    AccountabilityRights(Permissions permissions, Organisation organisation, Clock clock) {
        this.permissions = permissions;
        this.organisation = organisation;
        this.clock = clock;
    }

    void requireList(Actor by) {
        permissions.require(by, LIST);
    }

    /** All entries, and not only those about the actor. */
    boolean readsAll(Actor by) {
        return permissions.allowsAnywhere(by, READ);
    }

    void require(Actor by, String operation, Entry entry) {
        if (!permissions.allows(by, READ, scope(entry))) {
            throw new NotFound();
        }
        if (!allows(by, operation, entry)) {
            throw new Forbidden(operation);
        }
    }

    void requireRead(Actor by, Entry entry) {
        require(by, READ, entry);
    }

    boolean allows(Actor by, String operation, Entry entry) {
        return allows(by, operation, entry, leadersOf(by));
    }

    /** Whom the actor reports to today; to be asked once for many entries. */
    Set<String> leadersOf(Actor by) {
        return organisation.leadersOf(by.official(), LocalDate.now(clock));
    }

    /**
     * The step that waits for this person; a personnel officer may take a statement in, but need not.
     *
     * @param leaders {@link #leadersOf} the person
     */
    boolean isDueFor(Actor by, Entry entry, Set<String> leaders) {
        return switch (entry.status()) {
            case HEARING -> entry.concerns(by.official()) && allows(by, STATE, entry, leaders);
            case TO_DECIDE -> allows(by, DECIDE, entry, leaders);
            case CLOSED, LAPSED -> false;
        };
    }

    private boolean allows(Actor by, String operation, Entry entry, Set<String> leaders) {
        if (!permissions.allows(by, operation, scope(entry))) {
            return false;
        }
        return !operation.equals(DECIDE)
                || !(entry.concerns(by.official())
                        || leaders.contains(entry.head().official()));
    }

    private static CaseScope scope(Entry entry) {
        var concerned = entry.head().isAnybody() ? Set.of(entry.head().official()) : Set.<String>of();
        return new CaseScope(entry.caseId(), entry.head().unit(), false, Set.of(), false, Set.of(), "", "", concerned);
    }
}
