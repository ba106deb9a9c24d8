package vn.kycuong.inspection;

import java.util.Map;
import java.util.Set;
import vn.kycuong.journal.View;

/** Who is told of what happens in an inspection. */
public enum Hearer {
    UNIT,
    LEADERSHIP,
    TEAM,
    TEAM_HEAD,
    INTEGRATION;

    View view(Inspection inspection, Map<String, Object> payload) {
        return switch (this) {
            case UNIT -> View.units(inspection.unit(), payload);
            case LEADERSHIP -> View.leadership(payload);
            case TEAM -> View.people(inspection.teamNow(), payload);
            case TEAM_HEAD -> View.people(Set.of(inspection.teamHead()), payload);
            case INTEGRATION -> View.integration(payload);
        };
    }
}
