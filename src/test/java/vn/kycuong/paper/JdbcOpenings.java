package vn.kycuong.paper;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who opened a case, as the access log has it. */
@Component
class JdbcOpenings {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JdbcOpenings(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** In the order in which they came. */
    List<String> of(UUID caseId) {
        return asSystem(() -> database.sql("select official from access_log where case_id = :id order by position")
                .param("id", caseId)
                .query(String.class)
                .list());
    }

    private <T> T asSystem(Supplier<T> question) {
        return transaction.execute(status -> {
            database.sql("select set_config('kycuong.actor', 'system', true)")
                    .query()
                    .listOfRows();
            return question.get();
        });
    }
}
