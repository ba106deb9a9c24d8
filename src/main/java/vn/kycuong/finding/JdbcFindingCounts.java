package vn.kycuong.finding;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindingCounts {

    private final JdbcClient database;

    JdbcFindingCounts(JdbcClient database) {
        this.database = database;
    }

    long closed(Collection<String> units) {
        return database.sql("""
                        select count(*)
                          from finding
                         where unit = any (:units) and ended_at is not null and withdrawn_at is null
                           and minuted_at is not null
                        """)
                .param("units", units.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    List<FindingCountQueries.Count> byUnit() {
        return database.sql("""
                        select unit, severity, "all", open
                          from count_findings()
                         order by sum("all") over (partition by unit) desc, unit, severity nulls last
                        """).query(FindingCountQueries.Count.class).list();
    }
}
