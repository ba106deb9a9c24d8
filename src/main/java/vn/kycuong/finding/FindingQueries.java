package vn.kycuong.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Reading;
import vn.kycuong.access.Role;
import vn.kycuong.inspection.Inspections;

/** Findings as one person may see them. */
@Questions
public class FindingQueries {

    private static final int LARGEST_BATCH = 200;
    private static final int LONGEST_PAGE = 100;

    /**
     * @param inspection null for all
     * @param mine only what waits for the asker
     * @param late only what waits longer than it should
     * @param open only what is neither closed nor withdrawn
     * @param unit code; empty for all
     * @param severity null for all
     * @param text part of what the unit reads of it too, with or without accents; empty for all
     */
    public record Filter(
            @Nullable UUID inspection,
            boolean mine,
            boolean late,
            boolean open,
            String unit,
            @Nullable FindingClass severity,
            String text) {

        public Filter(@Nullable UUID inspection, boolean mine, boolean late) {
            this(inspection, mine, late, false, "", null, "");
        }

        /** Whatever is not over, anywhere. */
        public static Filter ofOpen() {
            return new Filter(null, false, false, true, "", null, "");
        }
    }

    /** @param next where the list goes on; null at its end */
    public record Page(List<FindingRow> items, @Nullable String next) {}

    private final Findings findings;
    private final JdbcFindingRows rows;
    private final JdbcFindingPages pages;
    private final Inspections inspections;
    private final Permissions permissions;
    private final FindingRights rights;
    private final FindingTerms terms;
    private final HeadAccountability heads;
    private final FindingDetails details;
    private final Reading reading;

    FindingQueries(
            Findings findings,
            JdbcFindingRows rows,
            JdbcFindingPages pages,
            Inspections inspections,
            Permissions permissions,
            FindingRights rights,
            FindingTerms terms,
            HeadAccountability heads,
            FindingDetails details,
            Reading reading) {
        this.findings = findings;
        this.rows = rows;
        this.pages = pages;
        this.inspections = inspections;
        this.permissions = permissions;
        this.rights = rights;
        this.terms = terms;
        this.heads = heads;
        this.details = details;
        this.reading = reading;
    }

    /** The newest first. */
    public Page page(Actor actor, Filter filter, String cursor, int limit) {
        permissions.require(actor, "finding.list");
        var reader = reader(actor);
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var found = new ArrayList<Finding>();
        var from = FindingCursor.of(cursor);
        var candidates = new JdbcFindingPages.Candidates(
                isEverywhere(actor, filter) ? null : actor,
                filter.inspection(),
                units(actor, filter),
                filter.severity(),
                filter.mine() || filter.late() || filter.open(),
                filter.late() ? terms.today() : null,
                pages.mentioning(filter.text()));
        var size = wanted + 1;
        List<UUID> batch;
        do {
            batch = pages.after(from.at(), from.id(), candidates, size);
            var read = rows.byIds(batch);
            reader.prepareFor(read);
            read.stream().filter(finding -> fits(reader, finding, filter)).forEach(found::add);
            from = read.isEmpty() ? from : FindingCursor.after(read.get(read.size() - 1));
            size = batch.size() < size ? 0 : Math.min(2 * size, LARGEST_BATCH);
        } while (size > 0 && found.size() <= wanted);
        var page = found.stream().limit(wanted).toList();
        var more = found.size() > wanted;
        return new Page(
                page.stream().map(reader::row).toList(),
                more ? FindingCursor.after(page.get(page.size() - 1)).text() : null);
    }

    /** Those of these that the actor may read, in no order. */
    public List<FindingRow> rows(Actor actor, Collection<UUID> ids) {
        var reader = reader(actor);
        var found = rows.byIds(List.copyOf(ids));
        reader.prepareFor(found);
        return found.stream().filter(reader::mayRead).map(reader::row).toList();
    }

    /** In the order of their numbers. */
    public List<FindingRow> ofCase(Actor actor, UUID caseId) {
        permissions.require(actor, "finding.read", inspections.get(caseId).scope());
        var reader = reader(actor);
        var ofCase = findings.ofCase(caseId);
        reader.prepareFor(ofCase);
        return ofCase.stream()
                .filter(reader::mayRead)
                .sorted(Comparator.comparingInt(Finding::number))
                .map(reader::row)
                .toList();
    }

    public FindingDetail detail(Actor actor, UUID findingId) {
        return reading.once(new DetailKey(findingId), () -> readDetail(actor, findingId));
    }

    private FindingDetail readDetail(Actor actor, UUID findingId) {
        var finding = findings.get(findingId);
        rights.requireRead(actor, finding);
        return details.of(actor, finding, reader(actor));
    }

    public Attachment file(Actor actor, UUID findingId, int number) {
        rights.requireRead(actor, findings.get(findingId));
        return details.file(findingId, number).orElseThrow(NotFound::new);
    }

    private record DetailKey(UUID findingId) {}

    private static boolean fits(FindingReader reader, Finding finding, Filter filter) {
        if (!reader.mayRead(finding)) {
            return false;
        }
        var row = reader.row(finding);
        return (!filter.mine() || row.mine())
                && (!filter.late() || row.late())
                && (filter.unit().isEmpty() || row.unit().equals(filter.unit()))
                && (filter.severity() == null || row.severity() == filter.severity());
    }

    /** Whether it may be in any case, or only in those in which the actor has a part: then the others are not read. */
    private boolean isEverywhere(Actor actor, Filter filter) {
        return filter.mine()
                ? Stream.of(FindingStep.values()).anyMatch(step -> permissions.allowsAnywhere(actor, step.operation()))
                : permissions.allowsAnywhere(actor, "finding.read");
    }

    /** Somebody who only heads units can see no others; that spares reading them. */
    private static Set<String> units(Actor actor, Filter filter) {
        if (actor.roles().equals(Set.of(Role.HEAD_OF_UNIT))) {
            return actor.unitsHeaded();
        }
        return filter.unit().isEmpty() ? Set.of() : Set.of(filter.unit());
    }

    private FindingReader reader(Actor actor) {
        return new FindingReader(actor, inspections, rights, terms, heads);
    }
}
