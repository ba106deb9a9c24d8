package vn.kycuong.finding;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCountedReminders {

    private final JdbcClient database;

    JdbcCountedReminders(JdbcClient database) {
        this.database = database;
    }

    /** Of the people concerned by a finding, how often the one with most was reminded in its unit by other findings. */
    int most(Finding finding, Instant since) {
        return database.sql("""
                        select coalesce(max(reminded), 0)
                          from (select p.official, count(*) as reminded
                                  from finding_person mine
                                  join finding_person p on p.official = mine.official
                                  join finding f on f.id = p.finding_id
                                  join lateral (select class, classified_at
                                                  from finding_classification
                                                 where finding_id = f.id
                                                 order by round desc
                                                 limit 1) c on c.class = 'S0'
                                 where mine.finding_id = :finding and f.id <> :finding
                                   and f.unit = :unit and c.classified_at >= :since
                                   and not exists (select 1
                                                     from finding_closure e
                                                    where e.finding_id = f.id
                                                      and e.outcome in ('NOT_A_VIOLATION', 'INSPECTION_CANCELLED'))
                                 group by p.official) counted
                        """)
                .param("finding", finding.id())
                .param("unit", finding.unit())
                .param("since", JdbcFindings.at(since))
                .query(Integer.class)
                .single();
    }

    /** Whether it was not kept before. */
    boolean keep(UUID findingId, CountedReminders.Proposed proposed, Instant at) {
        var rule = proposed.rule();
        return database.sql("""
                        insert into finding_escalation (finding_id, reminders, months, proposed_class, source, mark,
                                                        proposed_at)
                        values (:finding, :reminders, :months, :class, :source, :mark, :at)
                        on conflict do nothing
                        """)
                        .param("finding", findingId)
                        .param("reminders", proposed.count())
                        .param("months", rule.months())
                        .param("class", rule.proposed().name())
                        .param("source", rule.source())
                        .param("mark", rule.mark())
                        .param("at", JdbcFindings.at(at))
                        .update()
                == 1;
    }
}
