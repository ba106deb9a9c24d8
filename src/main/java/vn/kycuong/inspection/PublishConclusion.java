package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;
import vn.kycuong.organisation.Organisation;

/**
 * The issuer makes public what was concluded (Law 84/2025/QH15, article 37): on the portal and in one more form where the
 * law applies. Of a surprise inspection only a summary becomes public, and it names nobody.
 */
@UseCase
public class PublishConclusion {

    /** @param summary what the public reads of a surprise inspection; may be empty otherwise */
    public record Command(UUID inspection, Set<PublicationForm> forms, String summary, Actor by)
            implements vn.kycuong.access.Command {}

    private final Inspections inspections;
    private final Permissions permissions;
    private final JdbcConclusions conclusions;
    private final Organisation organisation;
    private final Documents documents;
    private final Handover handover;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final InspectionProcess process;
    private final Clock clock;

    PublishConclusion(
            Inspections inspections,
            Permissions permissions,
            JdbcConclusions conclusions,
            Organisation organisation,
            Documents documents,
            Handover handover,
            CaseDeadlines terms,
            Journal journal,
            InspectionProcess process,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.conclusions = conclusions;
        this.organisation = organisation;
        this.documents = documents;
        this.handover = handover;
        this.terms = terms;
        this.journal = journal;
        this.process = process;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.publish-conclusion", inspection.scope());
        inspection.require();
        var waiting = waiting(conclusions.ofCase(inspection.id()));
        requireForms(command.forms(), terms.route(inspection).publication());
        requireSummary(inspection, command.summary());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var how = new Conclusion.Publication(now, command.forms(), command.summary());
        waiting.forEach(conclusion -> publish(inspection, conclusion.publishedAs(how), command.by()));
        if (waiting.stream().anyMatch(Conclusion::last)) {
            var published = inspection.reach(Milestone.PUBLISHED, now, command.by());
            inspections.update(
                    published.has(Milestone.HANDED_OVER)
                            ? published
                            : published.reach(Milestone.HANDED_OVER, now, command.by()));
            process.completed(inspection.id(), Step.PUBLISH_CONCLUSION, Map.of());
        }
    }

    private static List<Conclusion> waiting(List<Conclusion> signed) {
        if (signed.isEmpty()) {
            throw RuleViolation.refused("conclusion-not-signed");
        }
        var waiting =
                signed.stream().filter(conclusion -> !conclusion.published()).toList();
        if (waiting.isEmpty()) {
            throw RuleViolation.refused("conclusion-already-published");
        }
        return waiting;
    }

    static void requireForms(Set<PublicationForm> forms, boolean demandedByLaw) {
        if (forms.isEmpty()) {
            throw RuleViolation.invalid("publication-form-missing");
        }
        if (demandedByLaw && !forms.contains(PublicationForm.PORTAL)) {
            throw RuleViolation.invalid("publication-needs-portal");
        }
        if (demandedByLaw && forms.size() < 2) {
            throw RuleViolation.invalid("publication-needs-second-form");
        }
    }

    private void requireSummary(Inspection inspection, String summary) {
        if (!inspection.kind().isSurprise()) {
            return;
        }
        if (summary.isBlank()) {
            throw RuleViolation.invalid("summary-missing");
        }
        var known = Stream.concat(
                inspection.teamNow().stream(),
                Stream.of(inspection.issuer(), inspection.mandate().namedOfficial()));
        if (known.flatMap(official -> organisation.nameOf(official).stream()).anyMatch(summary::contains)) {
            throw RuleViolation.invalid("summary-names-a-person");
        }
    }

    private void publish(Inspection inspection, Conclusion published, Actor by) {
        conclusions.update(published);
        var surprise = inspection.kind().isSurprise();
        var publication = published.publication();
        if (surprise && publication != null) {
            documents.add(inspection.id(), DocumentKind.PUBLICATION, publication.summary(), by);
        }
        var inTime = terms.settleInTime(published.id(), LimitedStep.PUBLICATION.name());
        if (!surprise) {
            handover.begin(inspection, published);
        }
        var type = surprise ? "surprise.published" : "inspection.conclusion.published";
        var fact = CaseFact.of(inspection, type, terms.today(), by)
                .note("part", published.part())
                .note("inTime", inTime);
        journal.append((surprise ? fact : fact.tell("number", published.number()))
                .unit()
                .leadership()
                .integration()
                .fact());
    }
}
