package vn.kycuong.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseCounters {

    private final JdbcClient database;

    JdbcCaseCounters(JdbcClient database) {
        this.database = database;
    }

    int next(String prefix, int year) {
        return database.sql("""
                        insert into case_counter (prefix, year, last)
                        values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set last = case_counter.last + 1
                        returning last
                        """)
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
