package vn.kycuong.search;

import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.finding.FindingQueries;
import vn.kycuong.finding.FindingRow;

/** By words of the title, of what was found and where. Nothing that is hidden from the unit is searched. */
@Component
class FindingSource implements Source {

    private final FindingQueries findings;

    FindingSource(FindingQueries findings) {
        this.findings = findings;
    }

    @Override
    public What what() {
        return What.FINDING;
    }

    @Override
    public String operation() {
        return "finding.list";
    }

    @Override
    public Group find(Actor actor, String text, String after, int limit) {
        var filter = new FindingQueries.Filter(null, false, false, false, "", null, text);
        var page = findings.page(actor, filter, after, limit);
        return new Group(what(), page.items().stream().map(FindingSource::hit).toList(), page.next());
    }

    private static Hit hit(FindingRow row) {
        return new Hit(
                row.id().toString(),
                Wording.same(row.number() + ". " + row.title()),
                Wording.same(row.caseNumber() + " · " + row.unit() + " · " + row.violation()),
                "/findings/" + row.id());
    }
}
