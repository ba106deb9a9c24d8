package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.Actor;
import vn.kycuong.access.RuleViolation;
import vn.kycuong.access.UseCase;
import vn.kycuong.inspection.FileRules;

/**
 * Somebody tried to bring a paper to the unit or person that it is for, and says what came of it. Nothing recorded is
 * changed: a record that was wrong is corrected by a further one.
 */
@UseCase
public class RecordService {

    /**
     * @param recipient who took the paper in hand; empty when nobody did
     * @param witness name and capacity of who bore witness; empty when nobody did
     * @param postNumber of the registered letter; empty otherwise
     * @param corrects number of an earlier record of this paper that was wrong; null for a try of its own
     * @param proof a file that shows it; null when there is none
     */
    public record Command(
            UUID caseId,
            PaperId paper,
            Method method,
            Outcome outcome,
            LocalDate on,
            String recipient,
            String witness,
            String postNumber,
            String remark,
            @Nullable Integer corrects,
            @Nullable Upload proof,
            Actor by)
            implements vn.kycuong.access.Command {}

    /** A file as it was brought. */
    public record Upload(String fileName, byte[] content) {}

    private final List<ServedCases> rooms;
    private final JdbcServedPapers papers;
    private final ServiceRules rules;
    private final Proofs proofs;
    private final Clock clock;

    RecordService(List<ServedCases> rooms, JdbcServedPapers papers, ServiceRules rules, Proofs proofs, Clock clock) {
        this.rooms = rooms;
        this.papers = papers;
        this.rules = rules;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** @return how far the service of the paper has come */
    public Standing handle(Command command) {
        var room = roomOf(command.paper().kind().family());
        room.take(command.by(), command.caseId());
        var paper = paper(room, command);
        var effectiveOn = rules.effectiveOn(paper, command, today());
        var kept = command.proof() == null
                ? null
                : FileRules.take(command.proof().fileName(), command.proof().content());
        var attempt = proofs.attempt(paper, command, kept, effectiveOn);
        papers.add(paper, attempt);
        var noted = proofs.keep(paper, attempt, command, kept);
        var after = paper.with(attempt);
        var standing = after.standing(today());
        room.recorded(command.by(), new ServiceRecord(after, attempt, standing, noted));
        return standing;
    }

    private ServedPaper paper(ServedCases room, Command command) {
        var known = room.known(command.by(), Set.of(command.caseId())).get(command.caseId());
        if (known == null || !known.papers().contains(command.paper())) {
            throw RuleViolation.refused("paper-not-to-be-served");
        }
        return papers.find(command.caseId(), command.paper())
                .orElseThrow(() -> RuleViolation.refused("paper-not-to-be-served"));
    }

    private ServedCases roomOf(Family family) {
        return rooms.stream()
                .filter(room -> room.family() == family)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
