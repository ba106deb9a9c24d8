package vn.kycuong.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/** The head of the unit reports what was done on a recommendation, with evidence; as often as there is news. */
@UseCase
public class ReportRecommendation {

    /** A file that shows it. */
    public record Upload(String name, byte[] content) {}

    public record Command(UUID inspection, int number, String statement, List<Upload> files, Actor by)
            implements vn.kycuong.access.Command {

        /** The statement alone. */
        public Command(UUID inspection, int number, String statement, Actor by) {
            this(inspection, number, statement, List.of(), by);
        }
    }

    private static final int MOST_FILES = 10;

    private final Inspections inspections;
    private final Permissions permissions;
    private final FollowUp followUp;
    private final JdbcRecommendationEvidence evidence;
    private final CaseDeadlines terms;
    private final Journal journal;
    private final Clock clock;

    ReportRecommendation(
            Inspections inspections,
            Permissions permissions,
            FollowUp followUp,
            JdbcRecommendationEvidence evidence,
            CaseDeadlines terms,
            Journal journal,
            Clock clock) {
        this.inspections = inspections;
        this.permissions = permissions;
        this.followUp = followUp;
        this.evidence = evidence;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    public void handle(Command command) {
        var inspection = inspections.lock(command.inspection());
        permissions.require(command.by(), "inspection.report-recommendation", inspection.scope());
        inspection.require();
        var recommendation = followUp.recommendation(inspection, command.number());
        recommendation.requireOpen();
        var kept = kept(command.files());
        var files = files(command.files(), kept);
        var report = new Recommendation.Evidence(
                recommendation.evidence().size() + 1,
                command.statement(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                command.by().official(),
                files);
        evidence.add(recommendation, report);
        files.forEach(file -> evidence.put(
                recommendation, report, file, kept.get(file.number() - 1).content()));
        journal.append(CaseFact.of(inspection, "followup.item.reported", terms.today(), command.by())
                .note("report", report.number())
                .note("files", files.stream().map(Recommendation.File::sha256).toList())
                .tell("recommendation", recommendation.number())
                .leadership()
                .fact());
    }

    private static List<KeptFile> kept(List<Upload> uploads) {
        if (uploads.size() > MOST_FILES) {
            throw RuleViolation.invalid("too-many-files", MOST_FILES);
        }
        return uploads.stream()
                .map(upload -> FileRules.take(upload.name(), upload.content()))
                .toList();
    }

    private static List<Recommendation.File> files(List<Upload> uploads, List<KeptFile> kept) {
        var files = new ArrayList<Recommendation.File>();
        for (var file : kept) {
            var name = uploads.get(files.size()).name();
            files.add(
                    new Recommendation.File(files.size() + 1, name, file.mediaType(), Fingerprint.of(file.content())));
        }
        return files;
    }
}
