package vn.kycuong.search;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.Unit;

/** By name or code. */
@Component
class UnitSource implements Source {

    private final OrganisationQueries organisation;

    UnitSource(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    @Override
    public What what() {
        return What.UNIT;
    }

    @Override
    public String operation() {
        return "organisation.read";
    }

    @Override
    public Group find(Actor actor, String text, String after, int limit) {
        var page = organisation.units(actor, new OrganisationQueries.Search(text, "", null, after, limit));
        return new Group(what(), page.items().stream().map(UnitSource::hit).toList(), page.next());
    }

    private static Hit hit(Unit unit) {
        var address = UriComponentsBuilder.fromPath("/search").queryParam("q", unit.code());
        return new Hit(
                unit.code(),
                new Wording(unit.nameVi(), unit.nameEn()),
                Wording.same(unit.code()),
                address.encode().toUriString());
    }
}
