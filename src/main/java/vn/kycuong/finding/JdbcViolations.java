package vn.kycuong.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcViolations {

    private static final String ALL = """
            select code, name_vi, name_en, default_class, default_route, basis, valid_from, valid_to, source
              from violation
            """;
    private static final String IN_FORCE =
            ALL + " where valid_from <= :date and (valid_to is null or valid_to >= :date)";

    private final JdbcClient database;

    JdbcViolations(JdbcClient database) {
        this.database = database;
    }

    Optional<Violation> find(String code, LocalDate date) {
        return database.sql(IN_FORCE + " and code = :code")
                .param("date", date)
                .param("code", code)
                .query(JdbcViolations::violation)
                .optional();
    }

    List<Violation> all(LocalDate date) {
        return database.sql(IN_FORCE + " order by code")
                .param("date", date)
                .query(JdbcViolations::violation)
                .list();
    }

    List<Violation> all() {
        return database.sql(ALL).query(JdbcViolations::violation).list();
    }

    /** Days on which something began or ceased to be in the catalogue, the latest first. */
    List<LocalDate> changes() {
        return database.sql("""
                        select valid_from as day from violation
                         union
                        select valid_to + 1 from violation where valid_to is not null
                         order by day desc
                        """).query(LocalDate.class).list();
    }

    private static Violation violation(ResultSet row, int number) throws SQLException {
        return new Violation(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                FindingClass.valueOf(row.getString("default_class")),
                Handling.valueOf(row.getString("default_route")),
                row.getString("basis"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }
}
