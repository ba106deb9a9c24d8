package vn.kycuong.proceeding;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks into every table, as nobody in the application does. */
@Component
class JdbcDisciplinaryLook {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JdbcDisciplinaryLook(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** {@code official operation} of each opening in the access log. */
    List<String> readers(UUID caseId) {
        return asSystem(() -> database.sql(
                        "select official || ' ' || operation from access_log where case_id = :id order by position")
                .param("id", caseId)
                .query(String.class)
                .list());
    }

    /** Where a text stands: {@code table.column}, and how often. */
    Map<String, Long> columnsWith(String text) {
        return asSystem(() -> {
            var found = new TreeMap<String, Long>();
            for (var column : textColumns()) {
                var parts = column.split("\\.", -1);
                var count = database.sql("select count(*) from %s where strpos(%s, :text) > 0"
                                .formatted(
                                        parts[0],
                                        parts[1].contains("[]") ? parts[1].replace("[]", "::text") : parts[1]))
                        .param("text", text)
                        .query(Long.class)
                        .single();
                if (count > 0) {
                    found.put(column.replace("[]", ""), count);
                }
            }
            return found;
        });
    }

    /** What was told to an audience, about one case. */
    List<String> told(UUID caseId, String audience) {
        return asSystem(() -> database.sql("""
                        select type || ' ' || payload || ' ' || unit || ' ' || array_to_string(recipients, ',')
                          from announcement
                         where case_id = :id and audience = :audience
                         order by position
                        """)
                .param("id", caseId)
                .param("audience", audience)
                .query(String.class)
                .list());
    }

    List<String> columns(String table) {
        return asSystem(
                () -> database.sql("select column_name from information_schema.columns where table_name = :table")
                        .param("table", table)
                        .query(String.class)
                        .list());
    }

    List<String> journal(UUID caseId) {
        return asSystem(() -> database.sql("select data from journal_entry where case_id = :id order by sequence")
                .param("id", caseId)
                .query(String.class)
                .list());
    }

    /** Names of the variables that the engine ever held for the case. */
    List<String> variables(UUID caseId) {
        return asSystem(() -> database.sql("""
                        select distinct v.name_
                          from act_ru_variable v
                          join act_ru_execution e on e.id_ = v.proc_inst_id_
                         where e.business_key_ = :id
                        """)
                .param("id", caseId.toString())
                .query(String.class)
                .list());
    }

    private List<String> textColumns() {
        return database.sql("""
                        select c.table_name || '.' || c.column_name
                               || case when c.data_type = 'ARRAY' then '[]' else '' end
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and c.data_type in ('text', 'character varying', 'ARRAY')
                        """).query(String.class).list();
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
