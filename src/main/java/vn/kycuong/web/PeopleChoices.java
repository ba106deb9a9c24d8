package vn.kycuong.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.organisation.OfficialQueries;

/** The people whom a form lets choose. */
@Component
class PeopleChoices {

    private static final int MOST = 60;

    private final OfficialQueries officials;
    private final InspectionQueries inspections;

    PeopleChoices(OfficialQueries officials, InspectionQueries inspections) {
        this.officials = officials;
        this.inspections = inspections;
    }

    /** Those of one role: few are chosen from a list, many have to be named. */
    record RoleHolders(List<Field.Choice> few) {

        Field one(String name) {
            return few.isEmpty() ? Field.person(name) : Field.choice(name, few);
        }

        Field several(String name) {
            return few.isEmpty() ? Field.people(name) : Field.choices(name, few);
        }
    }

    RoleHolders inspectors(Actor by) {
        return withRole(by, Role.INSPECTOR);
    }

    RoleHolders leaders(Actor by) {
        return withRole(by, Role.LEADERSHIP);
    }

    List<Field.Choice> teamOf(Actor by, UUID caseId) {
        return inspections.detail(by, caseId).team().stream()
                .map(member -> new Field.Choice(member.official(), member.name() + " (" + member.official() + ')'))
                .toList();
    }

    private RoleHolders withRole(Actor by, Role role) {
        var page = officials.officials(by, new OfficialQueries.Search("", "", role, "", MOST));
        return new RoleHolders(
                page.next() != null
                        ? List.of()
                        : page.items().stream()
                                .map(row -> new Field.Choice(row.code(), row.name() + " (" + row.code() + ')'))
                                .toList());
    }
}
