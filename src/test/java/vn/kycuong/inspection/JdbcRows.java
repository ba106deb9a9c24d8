package vn.kycuong.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kycuong.inspection.Refusal.assertRefused;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts rows of everything a use case may write, and not what relay and notification write meanwhile, so that a refusal can be seen to leave nothing behind. */
@Component
class JdbcRows {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JdbcRows(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Asserts that the act is refused, for this reason, and leaves nothing behind. */
    void refused(ThrowingCallable act, String code) {
        var before = counts();
        assertRefused(act, code);
        assertThat(counts()).isEqualTo(before);
    }

    Map<String, Long> counts() {
        return asSystem(() -> {
            var counts = new TreeMap<String, Long>();
            database.sql("""
                            select table_name
                              from information_schema.tables
                             where table_schema = 'public'
                               and table_type = 'BASE TABLE'
                               and table_name not like 'act\\_hi\\_%'
                               and table_name not like 'feed\\_%'
                               and table_name not in ('flyway_schema_history', 'access_log', 'act_ge_property',
                                                      'relay_lease', 'unsent_announcement', 'sent_announcement',
                                                      'sign_in_failure', 'sign_in_place', 'consumed_event', 'inbox',
                                                      'inbox_message', 'delivery', 'mail', 'mail_notice', 'digest_run')
                            """).query(String.class).list().forEach(table -> counts.put(table, count(table)));
            return counts;
        });
    }

    List<String> journal(UUID caseId) {
        return asSystem(() -> database.sql("select type from journal_entry where case_id = :id order by sequence")
                .param("id", caseId)
                .query(String.class)
                .list());
    }

    String journalText(UUID caseId) {
        return asSystem(() -> String.join(
                "\n",
                database.sql("select data from journal_entry where case_id = :id order by sequence")
                        .param("id", caseId)
                        .query(String.class)
                        .list()));
    }

    /** {@code audience:type}, in the order of sending; held ones end in an asterisk. */
    List<String> announcements(UUID caseId) {
        return asSystem(
                () -> database.sql("""
                        select audience || ':' || type || case when held then '*' else '' end
                          from announcement
                         where case_id = :id
                         order by position
                        """).param("id", caseId).query(String.class).list());
    }

    <T> T asSystem(Supplier<T> question) {
        return transaction.execute(status -> {
            actAsSystem();
            return question.get();
        });
    }

    /** When commitments were anchored last. */
    Optional<Instant> lastAnchor() {
        return asSystem(() -> database.sql(
                        "select happened_at from journal_entry where type = 'seal.anchored' order by position desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant));
    }

    /** Within the transaction that runs. */
    void actAsSystem() {
        database.sql("select set_config('kycuong.actor', 'system', true)")
                .query(String.class)
                .single();
    }

    List<String> diary(UUID caseId) {
        return asSystem(() -> database.sql("select content from diary_entry where case_id = :id order by number")
                .param("id", caseId)
                .query(String.class)
                .list());
    }

    /** All sent, what concerns people noted by the consumer that fills their inboxes, and their mails gone, too. */
    boolean settled() {
        return database.sql("""
                        select not exists (select 1 from unsent_announcement)
                           and (select count(*)
                                  from announcement join sent_announcement using (position)
                                 where audience <> 'INTEGRATION')
                             = (select count(*) from consumed_event)
                           and not exists (select 1 from mail where state = 'WAITING')
                        """).query(Boolean.class).single();
    }

    private long count(String table) {
        return database.sql("select count(*) from \"" + table + "\"")
                .query(Long.class)
                .single();
    }
}
