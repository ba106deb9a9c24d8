package vn.kycuong.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseScope;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.inspection.InspectionDetail.Due;
import vn.kycuong.organisation.OrganisationQueries;
import vn.kycuong.organisation.Page;
import vn.kycuong.organisation.Unit;

/** Inspections as one person may see them. */
@Questions
public class InspectionQueries {

    private static final int BATCH = 100;
    private static final int LONGEST_PAGE = 100;
    private static final CaseScope NO_PART =
            new CaseScope(new UUID(0, 0), "", false, Set.of(), false, Set.of(), "", "", Set.of());

    private final CaseReader reader;
    private final Sight.Rule sights;
    private final Inspections inspections;
    private final JdbcInspectionPages pages;
    private final Permissions permissions;
    private final OrganisationQueries units;
    private final Details details;
    private final SideOperations operations;

    InspectionQueries(
            CaseReader reader,
            Sight.Rule sights,
            Inspections inspections,
            JdbcInspectionPages pages,
            Permissions permissions,
            OrganisationQueries units,
            Details details,
            SideOperations operations) {
        this.reader = reader;
        this.sights = sights;
        this.inspections = inspections;
        this.pages = pages;
        this.permissions = permissions;
        this.units = units;
        this.details = details;
        this.operations = operations;
    }

    /** The newest first. */
    public Page<InspectionRow> page(Actor actor, InspectionFilter filter, String cursor, int limit) {
        permissions.require(actor, "inspection.list");
        var wanted = Math.max(1, Math.min(limit, LONGEST_PAGE));
        var everything = permissions.allows(actor, "inspection.read", NO_PART);
        var unitsFound = unitsWith(actor, filter.text());
        var found = new ArrayList<Found>();
        var from = InspectionCursor.of(cursor);
        List<InspectionCursor> batch;
        do {
            batch = pages.after(from, filter, unitsFound, actor, everything, BATCH);
            for (var candidate : batch) {
                var row = row(actor, candidate.id(), filter);
                if (row != null) {
                    found.add(new Found(candidate, row));
                }
                from = candidate;
            }
        } while (batch.size() == BATCH && found.size() <= wanted);
        var page = found.stream().limit(wanted).toList();
        var next = found.size() > wanted ? page.get(page.size() - 1).at().text() : null;
        return new Page<>(page.stream().map(Found::row).toList(), next);
    }

    public InspectionDetail detail(Actor actor, UUID caseId) {
        var opened = reader.open(actor, caseId, "inspection.read");
        var inspection = opened.inspection();
        return opened.sight() == Sight.UNIT
                ? UnitDetail.of(inspection, details, operations.of(actor, inspection))
                : FullDetail.of(inspection, opened.sight(), details, operations.of(actor, inspection));
    }

    public List<Due> deadlines(Actor actor, UUID caseId) {
        var opened = reader.open(actor, caseId, "inspection.deadlines");
        return details.deadlines(opened.inspection(), opened.sight());
    }

    public List<InspectionDetail.Paper> documents(Actor actor, UUID caseId) {
        var opened = reader.open(actor, caseId, "inspection.documents");
        return details.documents(opened.inspection(), opened.sight());
    }

    public DocumentView document(Actor actor, UUID caseId, DocumentKind kind) {
        var opened = reader.open(actor, caseId, "inspection.document");
        var found = details.document(opened.inspection(), opened.sight(), kind).orElseThrow(NotFound::new);
        return new DocumentView(
                found.kind(), found.version(), found.text(), found.sha256(), found.filedAt(), found.signatures());
    }

    private @Nullable InspectionRow row(Actor actor, UUID caseId, InspectionFilter filter) {
        var inspection = inspections.get(caseId);
        var sight = sights.of(actor, inspection.scope());
        if (sight.isEmpty()) {
            return null;
        }
        var row = row(inspection, sight.get());
        var status = filter.status();
        return (status == null || row.status() == status) && (!filter.late() || row.late()) ? row : null;
    }

    private InspectionRow row(Inspection inspection, Sight sight) {
        var decision = inspection.decision();
        var due = details.deadlines(inspection, sight);
        return new InspectionRow(
                inspection.id(),
                inspection.number(),
                inspection.kind(),
                sight == Sight.UNIT ? UnitView.status(inspection) : inspection.status(),
                inspection.unit(),
                details.place(inspection.unit()).nameVi(),
                inspection.sealed(),
                decision == null ? null : decision.on(),
                due.stream()
                        .filter(term -> term.outcome().isEmpty() && !term.suspended())
                        .map(Due::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                due.stream().anyMatch(Due::late));
    }

    private List<String> unitsWith(Actor actor, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return units.units(actor, new OrganisationQueries.Search(text, "", null, "", BATCH)).items().stream()
                .map(Unit::code)
                .toList();
    }

    private record Found(InspectionCursor at, InspectionRow row) {}
}
