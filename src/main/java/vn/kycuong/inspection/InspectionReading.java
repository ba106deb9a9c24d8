package vn.kycuong.inspection;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Role;
import vn.kycuong.calendar.Deadline;
import vn.kycuong.inspection.InspectionQueries.Detail;
import vn.kycuong.inspection.InspectionQueries.Member;
import vn.kycuong.inspection.InspectionQueries.MilestoneReached;
import vn.kycuong.inspection.InspectionQueries.Paper;
import vn.kycuong.inspection.InspectionQueries.Person;
import vn.kycuong.organisation.Organisation;
import vn.kycuong.organisation.Unit;

/** Decides field by field what a reader gets of a case that he may read. */
@Component
class InspectionReading {

    static final String READ = "inspection.read";
    private static final String READ_PAPERS = "inspection.read-papers";

    /** Domain rule: report, drafting and appraisal never show to the unit, a conclusion only once it is handed over. */
    private static final Set<Milestone> KNOWN_TO_UNIT = EnumSet.of(
            Milestone.DECISION_ISSUED,
            Milestone.NOTICE_SENT,
            Milestone.ANNOUNCED,
            Milestone.MINUTES_SIGNED,
            Milestone.MINUTES_COUNTERSIGNED,
            Milestone.MINUTES_REFUSED,
            Milestone.HANDED_OVER,
            Milestone.PUBLISHED,
            Milestone.IMPLEMENTATION_PLANNED,
            Milestone.IMPLEMENTATION_ORDERED,
            Milestone.CLOSED,
            Milestone.CANCELLED,
            Milestone.VOIDED,
            Milestone.UNSEALED);

    /** Terms that bind the unit, or say how long it has the team in its house. */
    private static final Set<String> TERMS_OF_UNIT =
            Set.of("FIELDWORK", "RESPONSE", "RECTIFICATION", "RECOMMENDATION", "IMPLEMENTATION_PLAN");

    private static final String ABOUT_A_PERSON = "HEAD_";
    private static final String ABOUT_HEADS = "accountability.";
    private static final String READ_ABOUT_HEADS = "accountability.read";

    private final Organisation organisation;
    private final Documents documents;
    private final IssuedWordings issued;
    private final Permissions permissions;

    InspectionReading(Organisation organisation, Documents documents, IssuedWordings issued, Permissions permissions) {
        this.organisation = organisation;
        this.documents = documents;
        this.issued = issued;
        this.permissions = permissions;
    }

    /** Whether the actor reads every open case, and not only those in which he has a part. */
    boolean readsEverything(Actor actor) {
        return actor.isSystem() || actor.is(Role.LEADERSHIP) || actor.is(Role.CLERK) || actor.is(Role.AUDITOR);
    }

    /** Whether the actor may read the case otherwise than as the head of the inspected unit. */
    boolean seesMoreThanTheUnit(Actor actor, Inspection inspection) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.roles());
        roles.remove(Role.HEAD_OF_UNIT);
        var withoutUnit = new Actor(actor.official(), roles, Set.of(), actor.unit());
        return permissions.allows(actor.isSystem() ? actor : withoutUnit, READ, inspection.scope());
    }

    /** The status as far as the actor may know it. */
    Status status(Actor actor, Inspection inspection) {
        return status(inspection, seesMoreThanTheUnit(actor, inspection));
    }

    /**
     * How long the team takes for its papers is not told to the unit. What concerns the head of a unit in person is shown
     * with the accountability itself, to fewer people.
     */
    boolean mayKnow(Actor actor, Inspection inspection, Deadline deadline) {
        if (deadline.kind().startsWith(ABOUT_A_PERSON)) {
            return false;
        }
        return TERMS_OF_UNIT.contains(deadline.kind()) || seesMoreThanTheUnit(actor, inspection);
    }

    /** That the head of the unit is asked, and by whom it was decided, is not for the team. */
    boolean mayKnow(Actor actor, String fact) {
        return !fact.startsWith(ABOUT_HEADS) || permissions.allowsAnywhere(actor, READ_ABOUT_HEADS);
    }

    Detail detail(Actor actor, Inspection inspection) {
        var more = seesMoreThanTheUnit(actor, inspection);
        var mandate = inspection.mandate();
        var unit = organisation.unit(inspection.unit());
        var papers = documents(actor, inspection);
        var names = names(Stream.of(
                        Stream.of(inspection.issuer()),
                        inspection.team().stream().map(TeamMember::official),
                        papers.stream()
                                .flatMap(paper -> paper.signatures().stream().map(Document.Signature::official)))
                .flatMap(people -> people));
        return new Detail(
                inspection.id(),
                inspection.number(),
                inspection.kind(),
                status(inspection, more),
                inspection.sealed(),
                more,
                permissions.allows(actor, READ_PAPERS, inspection.scope()),
                inspection.unit(),
                unit.map(Unit::nameVi).orElse(inspection.unit()),
                unit.map(Unit::nameEn).orElse(inspection.unit()),
                mandate.theme(),
                mandate.ground(),
                more ? mandate.groundReference() : "",
                mandate.scope(),
                mandate.content(),
                mandate.periodFrom(),
                mandate.periodTo(),
                inspection.rules().frozen().code(),
                inspection.noticeDays(),
                inspection.checklistVersion(),
                inspection.decision(),
                names.person(inspection.issuer()),
                inspection.team().stream().map(member -> member(member, names)).toList(),
                milestones(inspection, more),
                latest(papers).map(paper -> paper(paper, names)).toList(),
                earlier(papers).map(paper -> paper(paper, names)).toList());
    }

    /** All versions that the actor may read, of each kind the latest first. */
    List<Document> documents(Actor actor, Inspection inspection) {
        var inside = permissions.allows(actor, READ_PAPERS, inspection.scope());
        var more = seesMoreThanTheUnit(actor, inspection);
        var readable = documents.ofCase(inspection.id()).stream()
                .filter(document -> inside
                        || (more
                                ? document.kind().openToLeadership()
                                : document.kind().openToUnit(inspection)))
                .toList();
        return inside || more ? readable : issued.toUnit(inspection, readable);
    }

    private static Stream<Document> latest(List<Document> versions) {
        var seen = EnumSet.noneOf(DocumentKind.class);
        return versions.stream().filter(document -> seen.add(document.kind()));
    }

    private static Stream<Document> earlier(List<Document> versions) {
        var latest = latest(versions).toList();
        return versions.stream().filter(document -> !latest.contains(document));
    }

    /** Looks up who these officials are, all at once. */
    Names names(Stream<String> officials) {
        return new Names(organisation.namesOf(officials.collect(Collectors.toSet())));
    }

    /** Names of officials; one without a name is called by the code. */
    record Names(Map<String, String> byCode) {

        Person person(String official) {
            return new Person(official, byCode.getOrDefault(official, official));
        }
    }

    private static Status status(Inspection inspection, boolean more) {
        if (more) {
            return inspection.status();
        }
        var told = known(inspection).collect(Collectors.toCollection(() -> EnumSet.noneOf(Milestone.class)));
        if (told.contains(Milestone.HANDED_OVER)) {
            told.add(Milestone.CONCLUSION_SIGNED);
        }
        return Status.of(told, inspection.suspendedOn() != null);
    }

    private static Stream<Milestone> known(Inspection inspection) {
        return inspection.reached().keySet().stream().filter(KNOWN_TO_UNIT::contains);
    }

    private static List<MilestoneReached> milestones(Inspection inspection, boolean more) {
        return inspection.reached().values().stream()
                .filter(fact -> more || KNOWN_TO_UNIT.contains(fact.milestone()))
                .sorted(Comparator.comparing(Reached::at))
                .map(fact -> new MilestoneReached(fact.milestone(), fact.at()))
                .toList();
    }

    private static Member member(TeamMember member, Names names) {
        return new Member(
                member.official(), names.person(member.official()).name(), member.role(), member.from(), member.to());
    }

    private static Paper paper(Document document, Names names) {
        var signedBy = document.signatures().stream()
                .map(signature -> names.person(signature.official()))
                .toList();
        return new Paper(document.kind(), document.version(), document.sha256(), document.filedAt(), signedBy);
    }
}
