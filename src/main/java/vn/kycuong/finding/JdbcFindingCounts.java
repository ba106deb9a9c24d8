package vn.kycuong.finding;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindingCounts {

    private final JdbcClient database;

    JdbcFindingCounts(JdbcClient database) {
        this.database = database;
    }

    List<FindingCountQueries.Count> byUnit() {
        return database.sql("""
                        select unit, severity, count(*) as "all", count(*) filter (where open) as open
                          from (select f.unit,
                                       (select c.class from finding_classification c
                                         where c.finding_id = f.id order by c.round desc limit 1) as severity,
                                       not exists (select 1 from finding_closure e where e.finding_id = f.id) as open
                                  from finding f
                                  join case_file k on k.id = f.case_id
                                 where f.withdrawn_at is null) one
                         group by unit, severity
                         order by sum(count(*)) over (partition by unit) desc, unit, severity nulls last
                        """).query(FindingCountQueries.Count.class).list();
    }
}
