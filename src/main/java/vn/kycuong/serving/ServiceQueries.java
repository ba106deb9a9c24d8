package vn.kycuong.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kycuong.access.AccessLog;
import vn.kycuong.access.Actor;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Permissions;
import vn.kycuong.access.Questions;

/** Which papers wait to be served and which were, to whoever may know of their cases. */
@Questions
public class ServiceQueries {

    private final List<ServedCases> rooms;
    private final ServiceLedger ledger;
    private final JdbcServedPapers papers;
    private final JdbcServiceProofs proofs;
    private final ServiceViews views;
    private final JdbcServiceRules tables;
    private final Permissions permissions;
    private final AccessLog accessLog;
    private final Clock clock;

    ServiceQueries(
            List<ServedCases> rooms,
            ServiceLedger ledger,
            JdbcServedPapers papers,
            JdbcServiceProofs proofs,
            ServiceViews views,
            JdbcServiceRules tables,
            Permissions permissions,
            AccessLog accessLog,
            Clock clock) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.papers = papers;
        this.proofs = proofs;
        this.views = views;
        this.tables = tables;
        this.permissions = permissions;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A file as it was brought. */
    public record Content(Attempt.Proof proof, byte[] bytes) {}

    /** Papers of one case that can be served now, or were, the earliest first. */
    public List<ServiceView> ofCase(Actor actor, Family family, UUID caseId) {
        var file = read(actor, family, "read", caseId);
        var filed = papers.ofCase(caseId);
        var people = file.seesNames()
                        && filed.stream().anyMatch(paper -> !paper.attempts().isEmpty())
                ? proofs.people(caseId)
                : Map.<JdbcServiceProofs.Named, String>of();
        return views.of(
                filed.stream()
                        .filter(file::shows)
                        .map(paper -> new ServiceViews.Seen(paper, file))
                        .toList(),
                people);
    }

    /** The file that shows what came of a try. */
    public Content proof(Actor actor, Family family, UUID caseId, PaperId id, int attempt) {
        read(actor, family, "read-service", caseId);
        var proof = papers.find(caseId, id).stream()
                .flatMap(paper -> paper.attempts().stream())
                .filter(each -> each.number() == attempt)
                .map(Attempt::proof)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Content(proof, proofs.content(caseId, id, attempt).orElseThrow(NotFound::new));
    }

    /** @param next where the list goes on; null at its end */
    public record Page(List<ServiceView> items, @Nullable String next) {}

    /** What the actor has to have served, the most urgent first. */
    public Page waiting(Actor actor, String cursor, int limit) {
        return ledger.page(actor, PaperOrder.MOST_URGENT, cursor, limit);
    }

    /** The ledger: the latest filed first, served or not. */
    public Page ledger(Actor actor, String cursor, int limit) {
        permissions.require(actor, "service.list");
        return ledger.page(actor, PaperOrder.LATEST, cursor, limit);
    }

    /** All of either, for a sheet. */
    public List<ServiceView> whole(Actor actor, boolean waiting) {
        permissions.require(actor, "service.list");
        return ledger.whole(actor, waiting ? PaperOrder.MOST_URGENT : PaperOrder.LATEST);
    }

    /** What counts as served today, and by which rule. */
    public List<ServiceRule> rules(Actor actor) {
        permissions.require(actor, "service.list");
        return tables.inForce(LocalDate.now(clock));
    }

    private ServedCase read(Actor actor, Family family, String what, UUID caseId) {
        var room = rooms.stream()
                .filter(each -> each.family() == family)
                .findFirst()
                .orElseThrow();
        room.require(actor, family.operation(what), caseId);
        if (family == Family.DISCIPLINE) {
            accessLog.opened(caseId, actor, family.operation(what));
        }
        var file = room.known(actor, Set.of(caseId)).get(caseId);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }
}
