package vn.kycuong.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes openings at once, in a transaction of their own. */
@Repository
class JdbcAccessLog {

    private static final long CHAIN_LOCK = 7_301_001L;
    private static final String BEGINNING = "0".repeat(64);

    private final JdbcClient database;
    private final Clock clock;

    JdbcAccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void opened(UUID caseId, Actor by, String operation) {
        database.sql("select set_config('kycuong.actor', 'system', true), pg_advisory_xact_lock(:lock)::text")
                .param("lock", CHAIN_LOCK)
                .query()
                .listOfRows();
        var now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS).withOffsetSameInstant(ZoneOffset.UTC);
        database.sql("""
                        with last as (
                            select coalesce((select hash from access_log order by position desc limit 1), :beginning) as hash
                        )
                        insert into access_log (case_id, official, operation, happened_at, previous_hash, hash)
                        select :case, :official, :operation, :now, last.hash,
                               encode(sha256(convert_to(last.hash || :row, 'UTF8')), 'hex')
                          from last
                        """)
                .param("beginning", BEGINNING)
                .param("case", caseId)
                .param("official", by.official())
                .param("operation", operation)
                .param("now", now)
                .param("row", "\n" + caseId + '\n' + by.official() + '\n' + operation + '\n' + now)
                .update();
    }
}
