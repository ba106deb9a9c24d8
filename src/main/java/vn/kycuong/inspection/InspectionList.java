package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.DeadlineQueries;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Lists the inspections that one person may know of, each as far as that person may know it. */
@Questions
public class InspectionList {

    private static final int LARGEST_PAGE = 100;
    private static final int LARGEST_BATCH = 200;
    private static final String READ_OFFICIALS = "organisation.read-officials";

    private final Inspections inspections;
    private final JdbcInspectionPages pages;
    private final InspectionReading reading;
    private final DeadlineQueries deadlines;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    InspectionList(
            Inspections inspections,
            JdbcInspectionPages pages,
            InspectionReading reading,
            DeadlineQueries deadlines,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.inspections = inspections;
        this.pages = pages;
        this.reading = reading;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param text part of a number, a unit's code or name, the scope or the content, or of the name of the issuer or a
     *     member of the team, with or without accents; where all cases are searched, a whole number finds only its own;
     *     empty for all
     * @param kind null for all
     * @param unit code; empty for all
     * @param status as the asker sees it; null for all
     * @param late only cases with a term that has passed, among those that the asker may know
     * @param after the {@code next} of the page before; null for the first page
     * @param limit 1 to 100
     */
    public record Search(
            String text,
            @Nullable Kind kind,
            String unit,
            @Nullable Status status,
            boolean late,
            @Nullable UUID after,
            int limit) {

        public static Search all(int limit) {
            return new Search("", null, "", null, false, null, limit);
        }
    }

    /** One line of a list. */
    public record Row(
            UUID id,
            String number,
            Kind kind,
            Status status,
            String unit,
            String unitNameVi,
            String unitNameEn,
            boolean sealed,
            boolean late,
            String content) {}

    /** @param next what to ask for the following page; null on the last one */
    public record Page(List<Row> rows, @Nullable UUID next) {}

    /** The latest first. */
    public Page list(Actor actor, Search search) {
        var wanted = Math.max(1, Math.min(search.limit(), LARGEST_PAGE));
        var late = search.late() ? LocalDate.now(clock) : null;
        var named = search.text().isEmpty() ? Set.<String>of() : organisation.unitsNamed(search.text());
        var people = people(actor, search.text());
        var candidates = candidates(actor, search, named, people, late);
        var mentioning = pages.mentioning(candidates);
        var found = new ArrayList<Row>();
        var after = search.after();
        var size = wanted + 1;
        List<UUID> batch;
        do {
            batch = pages.find(actor, candidates, mentioning, after, size);
            rows(actor, batch).stream().filter(row -> fits(row, search)).forEach(found::add);
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
            size = batch.size() < size ? 0 : Math.min(2 * size, LARGEST_BATCH);
        } while (size > 0 && found.size() <= wanted);
        var page = found.stream().limit(wanted).toList();
        return new Page(page, found.size() > wanted ? page.get(wanted - 1).id() : null);
    }

    /** These cases, by identifier, without those that the actor may not know of. */
    public Map<UUID, Row> of(Actor actor, Set<UUID> caseIds) {
        return rows(actor, List.copyOf(caseIds)).stream().collect(Collectors.toMap(Row::id, row -> row));
    }

    /** Officials called so; nobody for who may not look officials up. */
    private Set<String> people(Actor actor, String text) {
        return text.isEmpty() || !permissions.allows(actor, READ_OFFICIALS)
                ? Set.of()
                : organisation.officialsNamed(text);
    }

    private JdbcInspectionPages.Candidates candidates(
            Actor actor, Search search, Set<String> named, Set<String> people, @Nullable LocalDate late) {
        var status = Optional.ofNullable(search.status());
        return new JdbcInspectionPages.Candidates(
                reading.readsEverything(actor),
                search,
                named,
                people,
                status.flatMap(Status::milestone).orElse(null),
                status.filter(asked -> !asked.ended()).isPresent(),
                late);
    }

    private List<Row> rows(Actor actor, List<UUID> ids) {
        var cases = inspections.all(ids);
        var readable = ids.stream()
                .map(cases::get)
                .filter(inspection ->
                        inspection != null && permissions.allows(actor, InspectionReading.READ, inspection.scope()))
                .toList();
        var units = organisation.units(readable.stream().map(Inspection::unit).collect(Collectors.toSet()));
        var overdue = deadlines
                .overdue(actor, readable.stream().map(Inspection::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Deadline::caseId));
        return readable.stream()
                .map(inspection -> row(
                        actor,
                        inspection,
                        Optional.ofNullable(units.get(inspection.unit())),
                        overdue.getOrDefault(inspection.id(), List.of())))
                .toList();
    }

    private Row row(Actor actor, Inspection inspection, Optional<Unit> unit, List<Deadline> overdue) {
        return new Row(
                inspection.id(),
                inspection.number(),
                inspection.kind(),
                reading.status(actor, inspection),
                inspection.unit(),
                unit.map(Unit::nameVi).orElse(inspection.unit()),
                unit.map(Unit::nameEn).orElse(inspection.unit()),
                inspection.sealed(),
                overdue.stream().anyMatch(deadline -> reading.mayKnow(actor, inspection, deadline)),
                inspection.mandate().content());
    }

    private static boolean fits(Row row, Search search) {
        return (search.status() == null || row.status() == search.status()) && (!search.late() || row.late());
    }
}
