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
                        select unit, severity, "all", open
                          from count_findings()
                         order by sum("all") over (partition by unit) desc, unit, severity nulls last
                        """).query(FindingCountQueries.Count.class).list();
    }
}
