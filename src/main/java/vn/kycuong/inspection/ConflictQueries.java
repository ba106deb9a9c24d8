package vn.kycuong.inspection;

import java.util.List;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Looks for conflicts of interest before a team is put together. */
@Questions
public class ConflictQueries {

    private final ConflictCheck check;
    private final DraftRules rules;
    private final Permissions permissions;

    ConflictQueries(ConflictCheck check, DraftRules rules, Permissions permissions) {
        this.check = check;
        this.rules = rules;
        this.permissions = permissions;
    }

    /** @param namedOfficial code of the official named in the signal; empty when there is none */
    public List<Conflict> find(Actor actor, String unit, String namedOfficial, List<String> officials) {
        permissions.require(actor, "inspection.check-conflicts");
        rules.knownUnit(unit);
        officials.forEach(rules::requireOfficial);
        return check.find(unit, namedOfficial, officials);
    }
}
