package vn.kycuong.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;
import vn.kycuong.access.Role;

/**
 * What became of an inspection after the minutes. The unit reads a conclusion once it has been handed over, and never a
 * report, a draft or an internal reason.
 */
@Questions
public class ConclusionQueries {

    /** A file with its bytes. */
    public record EvidenceFile(Recommendation.File description, byte[] content) {}

    private static final String READ = "inspection.read";
    private static final String READ_PAPERS = "inspection.read-papers";

    private final Inspections inspections;
    private final Permissions permissions;
    private final AccessLog accessLog;
    private final JdbcCourse course;
    private final JdbcSuspensions suspensions;
    private final JdbcReports reports;
    private final JdbcDraftings draftings;
    private final JdbcConclusions conclusions;
    private final JdbcRecommendations recommendations;
    private final JdbcRecommendationEvidence evidence;
    private final JdbcImplementation implementation;

    ConclusionQueries(
            Inspections inspections,
            Permissions permissions,
            AccessLog accessLog,
            JdbcCourse course,
            JdbcSuspensions suspensions,
            JdbcReports reports,
            JdbcDraftings draftings,
            JdbcConclusions conclusions,
            JdbcRecommendations recommendations,
            JdbcRecommendationEvidence evidence,
            JdbcImplementation implementation) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.accessLog = accessLog;
        this.course = course;
        this.suspensions = suspensions;
        this.reports = reports;
        this.draftings = draftings;
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.evidence = evidence;
        this.implementation = implementation;
    }

    public Course course(Actor actor, UUID caseId) {
        if (inside(actor, read(actor, caseId))) {
            return new Course(
                    course.extensions(caseId),
                    suspensions.ofCase(caseId),
                    course.teamChanges(caseId),
                    course.cancellation(caseId));
        }
        return new Course(
                course.extensions(caseId).stream().map(Extension::withoutReason).toList(),
                suspensions.ofCase(caseId).stream()
                        .map(Suspension::withoutReason)
                        .toList(),
                List.of(),
                course.cancellation(caseId).map(Cancellation::withoutReason));
    }

    /** Empty for everybody outside the team, the issuer and those who work on the conclusion. */
    public Optional<DraftPapers> papers(Actor actor, UUID caseId) {
        var inspection = read(actor, caseId);
        if (!permissions.allows(actor, READ_PAPERS, inspection.scope())) {
            return Optional.empty();
        }
        return Optional.of(new DraftPapers(
                reports.find(caseId), draftings.find(caseId), draftings.opinions(caseId), draftings.appraisal(caseId)));
    }

    public List<Conclusion> conclusions(Actor actor, UUID caseId) {
        var inspection = read(actor, caseId);
        var inside = inside(actor, inspection);
        return conclusions.ofCase(caseId).stream()
                .filter(conclusion -> inside || conclusion.handedOver(inspection.kind()))
                .toList();
    }

    public List<Recommendation> recommendations(Actor actor, UUID caseId) {
        var readable = conclusions(actor, caseId).stream().map(Conclusion::id).toList();
        return recommendations.ofCase(caseId).stream()
                .filter(recommendation -> readable.contains(recommendation.conclusion()))
                .toList();
    }

    public Recommendation recommendation(Actor actor, UUID caseId, int number) {
        return recommendations(actor, caseId).stream()
                .filter(recommendation -> recommendation.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A file that came with the evidence. */
    public EvidenceFile file(Actor actor, UUID caseId, int number, int report, int file) {
        var recommendation = recommendation(actor, caseId, number);
        var description = recommendation.evidence().stream()
                .filter(evidence -> evidence.number() == report)
                .flatMap(evidence -> evidence.files().stream())
                .filter(known -> known.number() == file)
                .findFirst()
                .orElseThrow(NotFound::new);
        var content = evidence.content(recommendation.id(), report, file).orElseThrow(NotFound::new);
        return new EvidenceFile(description, content);
    }

    public Implementation implementation(Actor actor, UUID caseId) {
        var inside = inside(actor, read(actor, caseId));
        return new Implementation(
                implementation.plan(caseId),
                implementation.order(caseId),
                implementation.closing(caseId).map(closing -> inside ? closing : closing.withoutLessons()));
    }

    private Inspection read(Actor actor, UUID caseId) {
        var inspection = inspections.get(caseId);
        permissions.require(actor, READ, inspection.scope());
        if (inspection.sealed() && !actor.isSystem()) {
            accessLog.opened(caseId, actor, READ);
        }
        return inspection;
    }

    /** Whether the actor may read the case otherwise than as the head of the inspected unit. */
    private boolean inside(Actor actor, Inspection inspection) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(actor.roles());
        roles.remove(Role.HEAD_OF_UNIT);
        var withoutUnit = new Actor(actor.official(), roles, actor.unitsHeaded(), actor.unit());
        return permissions.allows(withoutUnit, READ, inspection.scope());
    }
}
