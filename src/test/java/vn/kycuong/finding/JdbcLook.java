package vn.kycuong.finding;

import java.util.List;
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
            actAs("system");
            return database.sql("select salt from finding_person where finding_id = :id")
                    .param("id", finding)
                    .query(String.class)
                    .single();
        });
    }

    /** Numbers of inspections whose kept columns say something else than their rows. */
    List<String> inspectionsAtOdds() {
        return asks("system", """
                select i.number
                  from inspection i
                  join case_file c on c.id = i.case_id
                 where i.opened_at is distinct from c.opened_at
                    or i.milestones is distinct from array(select m.milestone from inspection_milestone m
                                                            where m.case_id = i.case_id order by m.milestone)
                    or i.ended_at is distinct from (select min(m.reached_at) from inspection_milestone m
                                                     where m.case_id = i.case_id
                                                       and m.milestone in ('CLOSED', 'CANCELLED', 'VOIDED'))
                """);
    }

    List<String> findingsAtOdds() {
        return asks("system", """
                select f.id::text
                  from finding f
                 where f.severity is distinct from (select c.class from finding_classification c
                                                     where c.finding_id = f.id order by c.round desc limit 1)
                    or f.ended_at is distinct from coalesce(f.withdrawn_at, (select c.closed_at from finding_closure c
                                                                              where c.finding_id = f.id))
                """);
    }

    List<String> entriesAtOdds() {
        return asks("system", """
                select e.id::text
                  from accountability_entry e
                  left join accountability_closure c on c.entry_id = e.id
                 where e.outcome is distinct from c.outcome
                """);
    }

    /** Counts of inspections that say something else than the rows that there are for this person, and the other way round. */
    List<String> inspectionCountsAtOdds(String official) {
        return atOdds(official, """
                select kind, opened_since, reached, suspended, count from count_inspections_by_year(date '2026-01-01')
                """, """
                select kind, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date >= date '2026-01-01', milestones,
                       suspended_on is not null, count(*)
                  from inspection
                 group by 1, 2, 3, 4
                """);
    }

    List<String> findingCountsAtOdds(String official) {
        return atOdds(official, """
                select unit, severity, "all", open from count_findings()
                """, """
                select unit, severity, count(*), count(*) filter (where ended_at is null)
                  from finding
                 where withdrawn_at is null
                 group by 1, 2
                """);
    }

    private List<String> atOdds(String official, String counted, String there) {
        return asks(official, """
                with counted as (%s), there as (%s)
                select 'counted ' || c::text from (table counted except table there) c
                union all
                select 'there ' || t::text from (table there except table counted) t
                """.formatted(counted, there));
    }

    private List<String> asks(String official, String question) {
        return transaction.execute(status -> {
            actAs(official);
            return database.sql(question).query(String.class).list();
        });
    }

    private void change(String statement, UUID finding) {
        transaction.executeWithoutResult(status -> {
            actAs("system");
            database.sql(statement).param("id", finding).update();
        });
    }

    private void actAs(String official) {
        database.sql("select set_config('kycuong.actor', :official, true)")
                .param("official", official)
                .query(String.class)
                .single();
    }
}
