package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Readers;

/**
 * What people read of inspections. A sealed case is there only for its list, and each opening of it is logged; the head of
 * the inspected unit reads what the unit was told and no more.
 */
@Questions
public class InspectionQueries {

    private static final String READ = "inspection.read";
    private static final int LARGEST_PAGE = 100;

    private final Inspections inspections;
    private final JdbcInspectionPages pages;
    private final InspectionReading reading;
    private final JournalQueries journal;
    private final AccessLog accessLog;
    private final Permissions permissions;

    InspectionQueries(
            Inspections inspections,
            JdbcInspectionPages pages,
            InspectionReading reading,
            JournalQueries journal,
            AccessLog accessLog,
            Permissions permissions) {
        this.inspections = inspections;
        this.pages = pages;
        this.reading = reading;
        this.journal = journal;
        this.accessLog = accessLog;
        this.permissions = permissions;
    }

    /**
     * @param text part of a number, a unit's code, the scope or the content, with or without accents; empty for all
     * @param kind null for all
     * @param unit code; empty for all
     * @param after the {@code next} of the page before; null for the first page
     */
    public record Search(
            String text,
            @Nullable Kind kind,
            String unit,
            @Nullable UUID after,
            int limit) {}

    /** One line of a list. */
    public record Row(UUID id, String number, Kind kind, Status status, String unit, boolean sealed, String content) {}

    /** @param next what to ask for the following page; null on the last one */
    public record Page(List<Row> rows, @Nullable UUID next) {}

    /** Somebody with a part in the case. */
    public record Person(String official, String name) {}

    public record Member(
            String official,
            String name,
            TeamRole role,
            LocalDate from,
            @Nullable LocalDate to) {}

    public record MilestoneReached(Milestone milestone, Instant at) {}

    /** A paper that the reader may open. */
    public record Paper(DocumentKind kind, int version, String sha256, Instant filedAt, List<Person> signedBy) {}

    /**
     * @param groundReference and {@code namedOfficial}: empty for the head of the inspected unit
     * @param seesEverything false for the head of the inspected unit, who reads what the unit was told
     * @param inside whether the reader works on the case, decides in it or audits it
     */
    public record Detail(
            UUID id,
            String number,
            Kind kind,
            Status status,
            boolean sealed,
            boolean seesEverything,
            boolean inside,
            String unit,
            String unitNameVi,
            String unitNameEn,
            String theme,
            GroundType ground,
            String groundReference,
            String scope,
            String content,
            LocalDate periodFrom,
            LocalDate periodTo,
            String rulePackage,
            int noticeDays,
            String checklistVersion,
            @Nullable Decision decision,
            Person issuer,
            List<Member> team,
            List<MilestoneReached> milestones,
            List<Paper> documents) {}

    /** What happened. The actor is empty where only the stage was told. */
    public record Happened(
            String type, Instant at, @Nullable Person by) {}

    public Page list(Actor actor, Search search) {
        var limit = Math.max(1, Math.min(search.limit(), LARGEST_PAGE));
        var found = pages.find(actor, reading.readsEverything(actor), search, limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var rows = page.stream()
                .map(inspections::get)
                .filter(inspection -> permissions.allows(actor, READ, inspection.scope()))
                .map(inspection -> reading.row(actor, inspection))
                .toList();
        return new Page(rows, found.size() > limit ? page.get(page.size() - 1) : null);
    }

    /** @throws NotFound when the actor may not know of the case */
    public Detail detail(Actor actor, UUID caseId) {
        return reading.detail(actor, open(actor, caseId));
    }

    /** Oldest first. */
    public List<Happened> timeline(Actor actor, UUID caseId) {
        var inspection = open(actor, caseId);
        if (reading.seesMoreThanTheUnit(actor, inspection)) {
            return journal.allEntries(actor, caseId).stream()
                    .map(entry -> new Happened(entry.type(), entry.happenedAt(), reading.person(entry.actor())))
                    .toList();
        }
        return journal.toldTo(actor, caseId, Readers.unit(inspection.unit())).stream()
                .map(told -> new Happened(told.type(), told.happenedAt(), null))
                .toList();
    }

    /** The latest version of a paper. */
    public Document document(Actor actor, UUID caseId, DocumentKind kind) {
        return reading.documents(actor, open(actor, caseId)).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Inspection open(Actor actor, UUID caseId) {
        var inspection = inspections.get(caseId);
        permissions.require(actor, READ, inspection.scope());
        if (inspection.sealed() && !actor.isSystem()) {
            accessLog.opened(caseId, actor, READ);
        }
        return inspection;
    }
}
