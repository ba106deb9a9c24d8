package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProtectedValues {

    private final JdbcClient database;

    JdbcProtectedValues(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, UUID caseId, String kind, String salt, String value) {
        database.sql("""
                        insert into protected_value (id, case_id, kind, salt, content)
                        values (:id, :case, :kind, :salt, :content)
                        """)
                .param("id", id)
                .param("case", caseId)
                .param("kind", kind)
                .param("salt", salt)
                .param("content", value)
                .update();
    }

    List<String> find(UUID caseId, String kind) {
        return database.sql("select content from protected_value where case_id = :case and kind = :kind order by id")
                .param("case", caseId)
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
