package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Ids;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.UseCase;
import vn.kycuong.journal.Journal;

/**
 * Opens the file of an inspection and prepares its decision. The file of a surprise inspection is sealed from the first
 * moment: only drafter, issuer and team know of it.
 */
@UseCase
public class DraftInspection {

    /** @param noticeDays null for what the rule package says */
    public record Command(
            Kind kind,
            String unit,
            Mandate mandate,
            String rulePackage,
            BodyLevel level,
            String issuer,
            List<Seat> team,
            @Nullable Integer noticeDays,
            Actor by)
            implements vn.kycuong.access.Command {}

    private final Permissions permissions;
    private final DraftCheck check;
    private final Checklists checklists;
    private final CaseNumbers numbers;
    private final CaseFiles files;
    private final Inspections inspections;
    private final Journal journal;
    private final InspectionProcess process;
    private final CaseDeadlines deadlines;
    private final Ids ids;

    DraftInspection(
            Permissions permissions,
            DraftCheck check,
            Checklists checklists,
            CaseNumbers numbers,
            CaseFiles files,
            Inspections inspections,
            Journal journal,
            InspectionProcess process,
            CaseDeadlines deadlines,
            Ids ids) {
        this.permissions = permissions;
        this.check = check;
        this.checklists = checklists;
        this.numbers = numbers;
        this.files = files;
        this.inspections = inspections;
        this.journal = journal;
        this.process = process;
        this.deadlines = deadlines;
        this.ids = ids;
    }

    public UUID handle(Command command) {
        permissions.require(command.by(), "inspection.draft");
        var today = deadlines.today();
        check.require(command, today);
        var inspection = drafted(command, today);
        files.open(inspection.id(), inspection.sealed(), inspection.listed());
        inspections.add(inspection);
        journal.append(CaseFact.of(inspection, inspection.event("drafted"), today, command.by())
                .note("ground", inspection.mandate().ground().name())
                .note("groundReference", inspection.mandate().groundReference())
                .note("issuer", inspection.issuer())
                .note("team", inspection.teamNow())
                .note("teamHead", inspection.teamHead())
                .note("rulePackage", inspection.rules().frozen().code())
                .fact());
        process.start(inspection.id(), inspection.kind());
        return inspection.id();
    }

    private Inspection drafted(Command command, LocalDate today) {
        var kind = command.kind();
        var base = check.base(command, today);
        var notice = check.noticeDays(command, base);
        var members = command.team().stream()
                .map(seat -> new TeamMember(seat.official(), seat.role(), today, null))
                .toList();
        var listed = kind.isSurprise() ? listed(command) : Set.<String>of();
        return new Inspection(
                ids.next(),
                numbers.next(kind, today.getYear()),
                kind,
                command.unit(),
                command.mandate(),
                base,
                command.issuer(),
                command.by().official(),
                notice,
                checklists.current(today).version(),
                kind.isSurprise(),
                listed,
                members,
                Set.of(),
                null,
                null,
                Map.of());
    }

    private static Set<String> listed(Command command) {
        var team = command.team().stream().map(Seat::official);
        return Stream.concat(team, Stream.of(command.issuer(), command.by().official()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
