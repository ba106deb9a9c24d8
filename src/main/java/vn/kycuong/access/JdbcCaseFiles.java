package vn.kycuong.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseFiles implements CaseFiles {

    private final JdbcClient database;
    private final Clock clock;

    JdbcCaseFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void open(UUID caseId, boolean sealed, Collection<String> listed) {
        database.sql("insert into case_file (id, sealed, opened_at) values (:id, :sealed, :now)")
                .param("id", caseId)
                .param("sealed", sealed)
                .param("now", now())
                .update();
        addToSecrecyList(caseId, listed);
    }

    @Override
    public boolean lock(UUID caseId) {
        return database.sql("select sealed from case_file where id = :id for update")
                .param("id", caseId)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void addToSecrecyList(UUID caseId, Collection<String> officials) {
        for (var official : Set.copyOf(officials)) {
            database.sql("""
                            insert into secrecy_list (case_id, official, listed_at)
                            values (:id, :official, :now)
                            on conflict do nothing
                            """)
                    .param("id", caseId)
                    .param("official", official)
                    .param("now", now())
                    .update();
        }
    }

    @Override
    public void acknowledgeSecrecy(UUID caseId, String official) {
        var changed = database.sql("""
                        update secrecy_list
                           set acknowledged_at = coalesce(acknowledged_at, :now)
                         where case_id = :id and official = :official
                        """)
                .param("id", caseId)
                .param("official", official)
                .param("now", now())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    @Override
    public Set<String> withoutAcknowledgement(UUID caseId) {
        return database.sql("select official from secrecy_list where case_id = :id and acknowledged_at is null")
                .param("id", caseId)
                .query(String.class)
                .set();
    }

    @Override
    public Set<UUID> notAcknowledgedBy(String official, Collection<UUID> caseIds) {
        return caseIds.isEmpty()
                ? Set.of()
                : database.sql("""
                                select case_id
                                  from secrecy_list
                                 where official = :official and case_id = any (:ids) and acknowledged_at is null
                                """)
                        .param("official", official)
                        .param("ids", caseIds.toArray(UUID[]::new))
                        .query(UUID.class)
                        .set();
    }

    @Override
    public void unseal(UUID caseId) {
        database.sql("update case_file set sealed = false, unsealed_at = :now where id = :id and sealed")
                .param("id", caseId)
                .param("now", now())
                .update();
    }

    @Override
    public boolean sealed(UUID caseId) {
        return database.sql("select sealed from case_file where id = :id")
                .param("id", caseId)
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Set<String> listed(UUID caseId) {
        return database.sql("select official from secrecy_list where case_id = :id")
                .param("id", caseId)
                .query(String.class)
                .set();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
