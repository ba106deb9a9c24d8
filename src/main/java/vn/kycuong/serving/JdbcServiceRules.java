package vn.kycuong.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be served and what counts as served: tables with validity, source and mark. */
@Repository
class JdbcServiceRules {

    private final JdbcClient database;

    JdbcServiceRules(JdbcClient database) {
        this.database = database;
    }

    /** Of every day; there are few. */
    List<PaperRule> papers() {
        return database.sql("select kind, valid_from, valid_to, electronic, posting, source, mark from paper_to_serve")
                .query((row, line) -> new PaperRule(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("electronic"),
                        row.getBoolean("posting"),
                        row.getString("source"),
                        row.getString("mark")))
                .list();
    }

    /** In the order of the methods, those first that serve. */
    List<ServiceRule> inForce(LocalDate on) {
        return database.sql("""
                        select method, outcome, serves, after_days, witness, failed_before, source, mark
                          from service_rule
                         where valid_from <= :on and (valid_to is null or valid_to >= :on)
                         order by method, serves desc, outcome
                        """).param("on", on).query((row, line) -> rule(row)).list();
    }

    private static ServiceRule rule(ResultSet row) throws SQLException {
        return new ServiceRule(
                Method.valueOf(row.getString("method")),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("serves"),
                row.getInt("after_days"),
                row.getBoolean("witness"),
                row.getInt("failed_before"),
                row.getString("source"),
                row.getString("mark"));
    }
}
