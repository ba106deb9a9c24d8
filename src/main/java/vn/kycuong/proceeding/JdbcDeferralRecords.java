package vn.kycuong.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeferralRecords implements DeferralRecords {

    private final JdbcClient database;

    JdbcDeferralRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UUID caseId, Deferral deferral, String reason, String by, Instant at) {
        database.sql("""
                        insert into disciplinary_deferral (id, case_id, ground, from_on, until_on, opened_by, opened_at)
                        values (:id, :case, :ground, :from, :until, :by, :at)
                        """)
                .param("id", deferral.id())
                .param("case", caseId)
                .param("ground", deferral.ground().name())
                .param("from", deferral.from())
                .param("until", deferral.until())
                .param("by", by)
                .param("at", JdbcDisciplinaryCases.at(at))
                .update();
        if (!reason.isEmpty()) {
            database.sql("insert into disciplinary_medical_reason (deferral_id, content) values (:id, :content)")
                    .param("id", deferral.id())
                    .param("content", reason)
                    .update();
        }
    }

    @Override
    public void end(UUID deferral, LocalDate lastDay, String by, Instant at) {
        database.sql("""
                        update disciplinary_deferral
                           set ended_on = :lastDay, ended_by = :by, ended_at = :at
                         where id = :id and ended_on is null
                        """)
                .param("lastDay", lastDay)
                .param("by", by)
                .param("at", JdbcDisciplinaryCases.at(at))
                .param("id", deferral)
                .update();
    }

    @Override
    public Optional<String> medicalReason(UUID deferral) {
        return database.sql("select content from disciplinary_medical_reason where deferral_id = :id")
                .param("id", deferral)
                .query(String.class)
                .optional();
    }
}
