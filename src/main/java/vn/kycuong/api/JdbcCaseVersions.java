package vn.kycuong.api;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseVersions {

    private final JdbcClient database;

    JdbcCaseVersions(JdbcClient database) {
        this.database = database;
    }

    long facts(UUID caseId) {
        return database.sql("select count(*) from journal_entry where case_id = :case")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }

    long toldToUnit(UUID caseId) {
        return database.sql(
                        "select count(*) from announcement where case_id = :case and audience = 'UNITS' and not held")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }

    long toldTo(UUID caseId, String official) {
        return database.sql("""
                        select count(*)
                          from announcement
                         where case_id = :case and audience = 'PEOPLE' and not held and :official = any(recipients)
                        """)
                .param("case", caseId)
                .param("official", official)
                .query(Long.class)
                .single();
    }

    /** @param minutedOnly leaves out what the inspected unit has not been told yet */
    Optional<UUID> caseOfFinding(UUID findingId, boolean minutedOnly) {
        return database.sql(
                        "select case_id from finding where id = :finding and (minuted_at is not null or not :minutedOnly)")
                .param("finding", findingId)
                .param("minutedOnly", minutedOnly)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> caseOfEntry(UUID entryId) {
        return database.sql("select case_id from accountability_entry where id = :entry")
                .param("entry", entryId)
                .query(UUID.class)
                .optional();
    }

    Optional<Long> actsOnEntry(UUID entryId) {
        return database.sql("""
                        select (select count(*) from accountability_statement where entry_id = e.id)
                               + (select count(*) from accountability_silence where entry_id = e.id)
                               + (select count(*) from accountability_closure where entry_id = e.id)
                          from accountability_entry e
                         where e.id = :entry
                        """).param("entry", entryId).query(Long.class).optional();
    }
}
