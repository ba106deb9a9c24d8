package vn.kycuong.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.calendar.DeadlineQueries;
import vn.kycuong.journal.Entry;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Readers;

/**
 * What people read of inspections. A sealed case is there only for its list, and each opening of it is logged; the head of
 * the inspected unit reads what the unit was told and no more.
 */
@Questions
public class InspectionQueries {

    private final Inspections inspections;
    private final InspectionReading reading;
    private final JournalQueries journal;
    private final DeadlineQueries deadlines;
    private final AccessLog accessLog;
    private final Permissions permissions;

    InspectionQueries(
            Inspections inspections,
            InspectionReading reading,
            JournalQueries journal,
            DeadlineQueries deadlines,
            AccessLog accessLog,
            Permissions permissions) {
        this.inspections = inspections;
        this.reading = reading;
        this.journal = journal;
        this.deadlines = deadlines;
        this.accessLog = accessLog;
        this.permissions = permissions;
    }

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
     * @param documents the latest versions; those before them are the earlier documents, the latest of a kind first
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
            List<Paper> documents,
            List<Paper> earlierDocuments) {

        /** Every version of a paper, the latest first. */
        public List<Paper> versions(DocumentKind kind) {
            return Stream.concat(documents.stream(), earlierDocuments.stream())
                    .filter(paper -> paper.kind() == kind)
                    .toList();
        }
    }

    /** What happened. The actor is empty where only the stage was told. */
    public record Happened(
            String type, Instant at, @Nullable Person by) {}

    /** @throws NotFound when the actor may not know of the case */
    public Detail detail(Actor actor, UUID caseId) {
        return reading.detail(actor, open(actor, caseId));
    }

    /**
     * Whether the actor reads the case otherwise than as the head of the inspected unit.
     *
     * @throws NotFound when the actor may not know of the case
     */
    public boolean seesEverything(Actor actor, UUID caseId) {
        return reading.seesMoreThanTheUnit(actor, open(actor, caseId));
    }

    /** Oldest first. */
    public List<Happened> timeline(Actor actor, UUID caseId) {
        var inspection = open(actor, caseId);
        if (reading.seesMoreThanTheUnit(actor, inspection)) {
            var entries = journal.allEntries(actor, caseId).stream()
                    .filter(entry -> reading.mayKnow(actor, entry.type()))
                    .toList();
            var names = reading.names(entries.stream().map(Entry::actor));
            return entries.stream()
                    .map(entry -> new Happened(entry.type(), entry.happenedAt(), names.person(entry.actor())))
                    .toList();
        }
        return journal.toldTo(actor, caseId, Readers.unit(inspection.unit())).stream()
                .map(told -> new Happened(told.type(), told.happenedAt(), null))
                .toList();
    }

    /** Terms that the actor may know, open and closed, the earliest due first. */
    public List<Deadline> terms(Actor actor, UUID caseId) {
        var inspection = open(actor, caseId);
        return deadlines.all(actor, caseId).stream()
                .filter(deadline -> reading.mayKnow(actor, inspection, deadline))
                .toList();
    }

    /** The latest version of a paper. */
    public Document document(Actor actor, UUID caseId, DocumentKind kind) {
        return document(actor, caseId, document -> document.kind() == kind);
    }

    public Document document(Actor actor, UUID caseId, DocumentKind kind, int version) {
        return document(actor, caseId, document -> document.kind() == kind && document.version() == version);
    }

    private Document document(Actor actor, UUID caseId, Predicate<Document> asked) {
        return reading.documents(actor, open(actor, caseId)).stream()
                .filter(asked)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Inspection open(Actor actor, UUID caseId) {
        var inspection = inspections.get(caseId);
        permissions.require(actor, InspectionReading.READ, inspection.scope());
        if (inspection.sealed() && !actor.isSystem()) {
            accessLog.opened(caseId, actor, InspectionReading.READ);
        }
        return inspection;
    }
}
