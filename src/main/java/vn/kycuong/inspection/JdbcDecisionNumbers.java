package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisionNumbers {

    private final JdbcClient database;

    JdbcDecisionNumbers(JdbcClient database) {
        this.database = database;
    }

    boolean takenInOpenCase(UUID caseId, String number, int year) {
        return database.sql("""
                        select exists (select 1
                                         from inspection i
                                         join case_file c on c.id = i.case_id
                                        where not c.sealed
                                          and i.case_id <> :id
                                          and i.decision_number = :number
                                          and i.decision_on between :from and :to)
                        """)
                .param("id", caseId)
                .param("number", number)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query(Boolean.class)
                .single();
    }
}
