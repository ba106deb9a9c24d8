package vn.kycuong.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.access.Actor;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.Ids;

/** Cases without a heart, for what only needs facts of a case. */
@Component
public class Cases {

    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final CaseFiles files;
    private final Journal journal;
    private final Ids ids;

    Cases(TransactionTemplate transaction, JdbcClient database, CaseFiles files, Journal journal, Ids ids) {
        this.transaction = transaction;
        this.database = database;
        this.files = files;
        this.journal = journal;
        this.ids = ids;
    }

    public UUID open() {
        return opened(false, Set.of());
    }

    public UUID sealed(String... listed) {
        return opened(true, Set.of(listed));
    }

    public void unseal(UUID caseId, String number) {
        asSystem(() -> {
            files.unseal(caseId);
            journal.release(caseId, number);
            return caseId;
        });
    }

    /** In one transaction as the system. */
    public <T> T asSystem(Supplier<T> work) {
        return transaction.execute(status -> {
            database.sql("select set_config('kycuong.actor', 'system', true)")
                    .query(String.class)
                    .single();
            return work.get();
        });
    }

    /** Something happens in the case, and leadership is told. */
    public void happens(UUID caseId) {
        happens(caseId, View.leadership(payload()));
    }

    public void happens(UUID caseId, View... views) {
        asSystem(() -> journal.append(fact(caseId, views)));
    }

    /** A suspension; a cancellation when people are told, too, who are not told of suspensions. */
    public static Fact fact(UUID caseId, View... views) {
        var people = Stream.of(views).anyMatch(view -> view.audience() == Audience.PEOPLE);
        var type = people ? "inspection.cancelled" : "inspection.suspended";
        return new Fact(caseId, "KT-01", type, Map.of("why", "kept inside"), List.of(views), Actor.SYSTEM);
    }

    public static Map<String, Object> payload() {
        return Map.of("case", "", "kind", "SURPRISE", "unit", "HQ-A", "on", "2026-11-22");
    }

    private UUID opened(boolean sealed, Set<String> listed) {
        var caseId = ids.next();
        asSystem(() -> {
            files.open(caseId, sealed, listed);
            return caseId;
        });
        return caseId;
    }
}
