package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.organisation.OfficialQueries;

/** The people that a form offers. */
@Component
class PeopleChoices {

    private static final int MOST = 200;

    private final OfficialQueries officials;
    private final InspectionQueries inspections;

    PeopleChoices(OfficialQueries officials, InspectionQueries inspections) {
        this.officials = officials;
        this.inspections = inspections;
    }

    List<Field.Choice> inspectors(Actor by) {
        return withRole(by, Role.INSPECTOR);
    }

    List<Field.Choice> leaders(Actor by) {
        return withRole(by, Role.LEADERSHIP);
    }

    List<Field.Choice> teamOf(Actor by, UUID caseId) {
        return inspections.detail(by, caseId).team().stream()
                .map(member -> new Field.Choice(member.official(), member.name() + " (" + member.official() + ')'))
                .toList();
    }

    private List<Field.Choice> withRole(Actor by, Role role) {
        return officials.officials(by, new OfficialQueries.Search("", "", role, "", MOST)).items().stream()
                .map(row -> new Field.Choice(row.code(), row.name() + " (" + row.code() + ')'))
                .toList();
    }
}
