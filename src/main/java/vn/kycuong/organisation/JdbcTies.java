package vn.kycuong.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was declared, and when it ended. */
@Repository
class JdbcTies {

    private static final String COLUMNS = """
            select id, official, coalesce(other, '') as other, kind, coalesce(unit, '') as unit,
                   declared_at, declared_by, ended_on
              from tie
            """;

    private final JdbcClient database;
    private final Clock clock;

    JdbcTies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Ended ones too, the latest declared first, all seen from this official. */
    List<DeclaredTie> of(String official) {
        return database.sql(COLUMNS + """
                         where official = :official or other = :official
                         order by ended_on is not null, declared_at desc, id
                        """).param("official", official).query((row, line) -> tie(row)).list().stream()
                .map(tie -> tie.seenFrom(official))
                .toList();
    }

    Optional<DeclaredTie> find(UUID id) {
        return database.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, line) -> tie(row))
                .optional();
    }

    Optional<DeclaredTie> lock(UUID id) {
        return database.sql(COLUMNS + " where id = :id for update")
                .param("id", id)
                .query((row, line) -> tie(row))
                .optional();
    }

    void end(UUID id, LocalDate lastDay, String by) {
        database.sql("update tie set ended_on = :lastDay, ended_at = :now, ended_by = :by where id = :id")
                .param("id", id)
                .param("lastDay", lastDay)
                .param("now", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param("by", by)
                .update();
    }

    private DeclaredTie tie(ResultSet row) throws SQLException {
        return new DeclaredTie(
                row.getObject("id", UUID.class),
                new Tie(
                        row.getString("official"),
                        row.getString("other"),
                        row.getString("kind"),
                        row.getString("unit")),
                row.getObject("declared_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                row.getString("declared_by"),
                row.getObject("ended_on", LocalDate.class));
    }
}
