package vn.kycuong.inbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServiceCommitments {

    private final JdbcClient database;

    JdbcServiceCommitments(JdbcClient database) {
        this.database = database;
    }

    void add(ServiceCommitmentQueries.Figures figures, String by) {
        database.sql("""
                        insert into service_commitment (unit, period_from, period_to, total, on_time, source, reported_at,
                                                        taken_by)
                        values (:unit, :from, :to, :total, :onTime, :source, :now, :by)
                        """)
                .param("unit", figures.unit())
                .param("from", figures.periodFrom())
                .param("to", figures.periodTo())
                .param("total", figures.total())
                .param("onTime", figures.onTime())
                .param("source", figures.source())
                .param("now", figures.reportedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    List<ServiceCommitmentQueries.Figures> latest(String unit, int limit) {
        return database.sql("""
                        select *
                          from (select distinct on (unit, period_from, period_to) *
                                  from service_commitment
                                 where :unit in ('', unit)
                                 order by unit, period_from, period_to, position desc) latest
                         order by period_to desc, period_from desc, unit
                         limit :limit
                        """)
                .param("unit", unit)
                .param("limit", limit)
                .query((row, number) -> new ServiceCommitmentQueries.Figures(
                        row.getString("unit"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getLong("total"),
                        row.getLong("on_time"),
                        row.getString("source"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
