package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.inspection.CurrentPapers;
import vn.kycuong.inspection.Inspection;
import vn.kycuong.inspection.Inspections;
import vn.kycuong.journal.Fact;
import vn.kycuong.journal.Journal;
import vn.kycuong.journal.View;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Papers of an inspection go to the inspected unit, once it may read them; so none of a sealed case. */
@Component
class InspectionServing implements ServedCases {

    private static final String READ = Family.INSPECTION.operation("read");
    private static final String SERVE = Family.INSPECTION.operation("serve-paper");
    private static final String READ_SERVICE = Family.INSPECTION.operation("read-service");

    private final Inspections inspections;
    private final CurrentPapers papers;
    private final Permissions permissions;
    private final Organisation organisation;
    private final Journal journal;
    private final Clock clock;

    InspectionServing(
            Inspections inspections,
            CurrentPapers papers,
            Permissions permissions,
            Organisation organisation,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.papers = papers;
        this.permissions = permissions;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Family family() {
        return Family.INSPECTION;
    }

    @Override
    public void take(Actor by, UUID caseId) {
        permissions.require(by, SERVE, inspections.lock(caseId).scope());
    }

    @Override
    public void require(Actor by, String operation, UUID caseId) {
        permissions.require(by, operation, inspections.get(caseId).scope());
    }

    @Override
    public Map<UUID, ServedCase> known(Actor by, Collection<UUID> caseIds) {
        var readable = inspections.all(caseIds).values().stream()
                .filter(inspection -> permissions.allows(by, READ, inspection.scope()))
                .toList();
        var open = papers.openToUnit(readable);
        var units = organisation.units(readable.stream().map(Inspection::unit).collect(Collectors.toSet()));
        return readable.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Inspection::id,
                        inspection -> file(by, inspection, open.getOrDefault(inspection.id(), List.of()), units)));
    }

    @Override
    public void recorded(Actor by, ServiceRecord service) {
        var inspection = inspections.get(service.paper().caseId());
        var told = new TreeMap<String, Object>(service.told());
        told.put("case", inspection.number());
        told.put("kind", inspection.kind().name());
        told.put("unit", inspection.unit());
        told.put("on", LocalDate.now(clock).toString());
        var views = new ArrayList<View>();
        views.add(View.units(inspection.unit(), told));
        if (!inspection.teamNow().isEmpty()) {
            views.add(View.people(inspection.teamNow(), told));
        }
        var noted = new TreeMap<String, Object>(service.noted());
        noted.putAll(told);
        journal.append(new Fact(inspection.id(), inspection.number(), "service.recorded", noted, views, by));
    }

    private ServedCase file(Actor by, Inspection inspection, List<CurrentPapers.Paper> open, Map<String, Unit> units) {
        var unit = Optional.ofNullable(units.get(inspection.unit()));
        return new ServedCase(
                inspection.id(),
                inspection.number(),
                inspection.unit(),
                unit.map(Unit::nameVi).orElse(inspection.unit()),
                unit.map(Unit::nameEn).orElse(inspection.unit()),
                ids(open),
                permissions.allows(by, SERVE, inspection.scope()),
                permissions.allows(by, READ_SERVICE, inspection.scope()));
    }

    private static Set<PaperId> ids(List<CurrentPapers.Paper> open) {
        return open.stream()
                .flatMap(paper -> PaperKind.of(Family.INSPECTION)
                        .filter(kind -> kind.name().equals(paper.kind().name()))
                        .map(kind -> new PaperId(kind, paper.version())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
