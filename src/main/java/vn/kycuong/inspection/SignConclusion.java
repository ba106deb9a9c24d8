package vn.kycuong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Proof;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;

/**
 * The issuer concludes and signs (Law 84/2025/QH15, article 36). What the unit contests goes in word for word. Partial
 * conclusions may come before the last one; only the last one moves the case on.
 */
@UseCase
public class SignConclusion {

    /** What the conclusion asks of the unit, and by when. */
    public record Asked(String text, LocalDate dueOn) {}

    /** @param publish the conclusion is published although the rule package does not demand it */
    public record Command(
            UUID inspection,
            String number,
            String text,
            List<Asked> recommendations,
            boolean partial,
            boolean publish,
            Proof proof,
            Actor by)
            implements vn.kycuong.access.Command {}

    private static final int LONGEST_FOLLOW_UP_YEARS = 5;

    private final Inspections inspections;
    private final Permissions permissions;
    private final FindingsOfCase findings;
    private final JdbcConclusions conclusions;
    private final JdbcRecommendations recommendations;
    private final Documents documents;
    private final Signatures signatures;
    private final ConclusionFollowing following;
    private final CaseDeadlines terms;
    private final InspectionProcess process;
    private final Ids ids;
    private final Clock clock;

    SignConclusion(
            Inspections inspections,
            Permissions permissions,
            FindingsOfCase findings,
            JdbcConclusions conclusions,
            JdbcRecommendations recommendations,
            Documents documents,
            Signatures signatures,
            ConclusionFollowing following,
            CaseDeadlines terms,
            InspectionProcess process,
            Ids ids,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.findings = findings;
        this.conclusions = conclusions;
        this.recommendations = recommendations;
        this.documents = documents;
        this.signatures = signatures;
        this.following = following;
        this.terms = terms;
        this.process = process;
        this.ids = ids;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.sign-conclusion", inspection.scope());
        requireReady(inspection);
        requireNewNumber(inspection, command.number());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var contested = findings.contested(inspection.id());
        requireDecided(contested, command.partial());
        var signer = signatures.confirm(command.by(), command.proof());

        var id = ids.next();
        var asked = numbered(inspection, id, command.recommendations());
        var whole = ConclusionText.of(command.number(), command.text(), contested, asked);
        var sha256 = documents.add(inspection.id(), DocumentKind.CONCLUSION, whole, command.by());
        signatures.sign(inspection.id(), DocumentKind.CONCLUSION, sha256, signer);
        var conclusion = new Conclusion(
                id,
                inspection.id(),
                conclusions.ofCase(inspection.id()).size() + 1,
                !command.partial(),
                command.number(),
                command.text(),
                contested,
                sha256,
                command.publish() || terms.route(inspection).publication(),
                0,
                now,
                command.by().official(),
                null);
        conclusions.add(conclusion);
        asked.forEach(recommendations::add);
        var concluded = concluded(inspection, conclusion, command.by());
        inspections.update(concluded);
        following.signed(concluded, conclusion, signer, command.by());
        if (conclusion.last()) {
            process.completed(inspection.id(), Step.SIGN_CONCLUSION, routing(concluded, conclusion));
        }
    }

    private static Inspection concluded(Inspection inspection, Conclusion conclusion, Actor by) {
        if (!conclusion.last()) {
            return inspection;
        }
        var concluded = inspection.reach(Milestone.CONCLUSION_SIGNED, conclusion.signedAt(), by);
        return conclusion.handedOver(inspection.kind())
                ? concluded.reach(Milestone.HANDED_OVER, conclusion.signedAt(), by)
                : concluded;
    }

    private void requireReady(Inspection inspection) {
        var route = terms.route(inspection);
        inspection.require(Milestone.REPORT_SUBMITTED);
        if (route.drafting()) {
            inspection.require(Milestone.DRAFT_SUBMITTED);
        }
        if (route.drafting() && route.appraisal()) {
            inspection.require(Milestone.APPRAISED);
        }
        if (inspection.has(Milestone.CONCLUSION_SIGNED)) {
            throw RuleViolation.refused("conclusion-already-signed");
        }
    }

    private void requireNewNumber(Inspection inspection, String number) {
        if (conclusions.ofCase(inspection.id()).stream()
                .anyMatch(conclusion -> conclusion.number().equals(number))) {
            throw RuleViolation.invalid("conclusion-number-taken", number);
        }
    }

    private static void requireDecided(List<FindingsOfCase.Contested> contested, boolean partial) {
        contested.stream()
                .filter(point -> !partial && point.decision().isBlank())
                .findFirst()
                .ifPresent(point -> {
                    throw RuleViolation.refused("contested-finding-undecided", point.number());
                });
    }

    private List<Recommendation> numbered(Inspection inspection, UUID conclusion, List<Asked> asked) {
        var number = recommendations.ofCase(inspection.id()).size();
        var numbered = new ArrayList<Recommendation>();
        for (var item : asked) {
            number++;
            requireReachable(number, item.dueOn());
            numbered.add(new Recommendation(
                    ids.next(), inspection.id(), conclusion, number, item.text(), item.dueOn(), null, List.of(), null));
        }
        return numbered;
    }

    private void requireReachable(int number, LocalDate dueOn) {
        var today = terms.today();
        if (!dueOn.isAfter(today)) {
            throw RuleViolation.invalid("recommendation-due-in-past", number);
        }
        if (dueOn.isAfter(today.plusYears(LONGEST_FOLLOW_UP_YEARS))) {
            throw RuleViolation.invalid("recommendation-due-too-far", number, LONGEST_FOLLOW_UP_YEARS);
        }
    }

    private Map<String, Object> routing(Inspection inspection, Conclusion conclusion) {
        return Map.of(
                Routing.PUBLICATION_REQUIRED,
                conclusion.toBePublished(),
                Routing.RECOMMENDATIONS_MADE,
                !recommendations.ofCase(inspection.id()).isEmpty());
    }
}
