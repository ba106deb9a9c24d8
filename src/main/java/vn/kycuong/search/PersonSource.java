package vn.kycuong.search;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.kycuong.access.Actor;
import vn.kycuong.organisation.OfficialQueries;

/** By name or code, among those in office today: only who they are, never what they reported or are accused of. */
@Component
class PersonSource implements Source {

    private final OfficialQueries officials;

    PersonSource(OfficialQueries officials) {
        this.officials = officials;
    }

    @Override
    public What what() {
        return What.PERSON;
    }

    @Override
    public String operation() {
        return "organisation.read-officials";
    }

    @Override
    public Group find(Actor actor, String text, String after, int limit) {
        var page = officials.officials(actor, new OfficialQueries.Search(text, "", null, after, limit));
        return new Group(what(), page.items().stream().map(PersonSource::hit).toList(), page.next());
    }

    private static Hit hit(OfficialQueries.Row row) {
        var address = UriComponentsBuilder.fromPath("/search").queryParam("q", row.code());
        return new Hit(
                row.code(),
                Wording.same(row.name() + " (" + row.code() + ")"),
                new Wording(row.postVi() + " · " + row.unit(), row.postEn() + " · " + row.unit()),
                address.encode().toUriString());
    }
}
