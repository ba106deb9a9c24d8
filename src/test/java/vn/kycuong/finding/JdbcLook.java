package vn.kycuong.finding;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries with the application's own role what only the database can forbid. */
@Component
class JdbcLook {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JdbcLook(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    void moveDetection(UUID finding) {
        change("update finding set detected_at = detected_at - interval '1 day' where id = :id", finding);
    }

    void forgetDecisions(UUID finding) {
        change("delete from finding_classification where finding_id = :id", finding);
    }

    String salt(UUID finding) {
        return transaction.execute(status -> {
            actAsSystem();
            return database.sql("select salt from finding_person where finding_id = :id")
                    .param("id", finding)
                    .query(String.class)
                    .single();
        });
    }

    private void change(String statement, UUID finding) {
        transaction.executeWithoutResult(status -> {
            actAsSystem();
            database.sql(statement).param("id", finding).update();
        });
    }

    private void actAsSystem() {
        database.sql("select set_config('kycuong.actor', 'system', true)")
                .query(String.class)
                .single();
    }
}
