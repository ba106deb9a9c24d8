package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

/** Sums over the inspections that there are for the acting person. */
@Repository
class JdbcBoard {

    /** So many inspections of a kind have reached exactly this. */
    record Standing(Kind kind, boolean openedSince, Set<Milestone> reached, boolean suspended, long count) {

        boolean has(Milestone milestone) {
            return reached.contains(milestone);
        }
    }

    private final JdbcClient database;
    private final Reading reading;

    JdbcBoard(JdbcClient database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    private record StandingKey(LocalDate day) {}

    /** All of them; those opened since the day by themselves. */
    List<Standing> standing(LocalDate day) {
        return reading.once(new StandingKey(day), () -> read(day));
    }

    private List<Standing> read(LocalDate day) {
        return database.sql("""
                        select kind, opened_since, reached, suspended, count
                          from count_inspections_by_year(cast(:day as date))
                        """)
                .param("day", day)
                .query((row, line) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var reached = Stream.of((String[]) row.getArray("reached").getArray())
                .map(Milestone::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Standing(
                Kind.valueOf(row.getString("kind")),
                row.getBoolean("opened_since"),
                reached,
                row.getBoolean("suspended"),
                row.getLong("count"));
    }
}
