package vn.kycuong.organisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who serves where, over time. */
@Repository
class JdbcAssignments {

    /** A row as it stands in the table. */
    record Row(
            UUID id,
            String official,
            String unit,
            String post,
            Position position,
            boolean main,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Assignment assignment() {
            return new Assignment(official, unit, post, position, validFrom, validTo);
        }
    }

    private static final String ROWS =
            "select id, official, unit, post, position, main, valid_from, valid_to from assignment ";

    private final JdbcClient database;
    private final Clock clock;

    JdbcAssignments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Row> lock(UUID id) {
        return database.sql(ROWS + "where id = :id for update")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    List<Row> ofOfficial(String official) {
        return database.sql(ROWS + "where official = :official order by valid_from, unit")
                .param("official", official)
                .query(Row.class)
                .list();
    }

    List<Row> ofUnit(String unit) {
        return database.sql(ROWS + "where unit = :unit order by valid_from, official")
                .param("unit", unit)
                .query(Row.class)
                .list();
    }

    /** Whoever headed the unit that day, or was in charge of it. */
    Optional<Row> head(String unit, LocalDate on) {
        return database.sql(ROWS + """
                         where unit = :unit and position = 'HEAD'
                           and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                        """)
                .param("unit", unit)
                .param("on", on)
                .query(Row.class)
                .optional();
    }

    Set<String> holders(String unit, Collection<Position> positions, LocalDate on) {
        return database.sql("""
                        select official
                          from assignment
                         where unit = :unit and position in (:positions)
                           and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                        """)
                .param("unit", unit)
                .param("positions", positions.stream().map(Position::name).toList())
                .param("on", on)
                .query(String.class)
                .set();
    }

    Optional<Position> positionOf(String post) {
        return database.sql("select position from post where code = :post")
                .param("post", post)
                .query(Position.class)
                .optional();
    }

    Optional<String> nameOf(String post) {
        return database.sql("select name_vi from post where code = :post")
                .param("post", post)
                .query(String.class)
                .optional();
    }

    void add(Row row, String basis, String by) {
        database.sql("""
                        insert into assignment (id, official, unit, post, position, main, valid_from, valid_to, basis,
                                                recorded_at, recorded_by)
                        values (:id, :official, :unit, :post, :position, :main, :from, :to, :basis, :now, :by)
                        """)
                .param("id", row.id())
                .param("official", row.official())
                .param("unit", row.unit())
                .param("post", row.post())
                .param("position", row.position().name())
                .param("main", row.main())
                .param("from", row.validFrom())
                .param("to", row.validTo(), Types.DATE)
                .param("basis", basis)
                .param("now", now())
                .param("by", by)
                .update();
    }

    void end(UUID id, LocalDate lastDay, String by) {
        database.sql("update assignment set valid_to = :last, ended_at = :now, ended_by = :by where id = :id")
                .param("id", id)
                .param("last", lastDay)
                .param("now", now())
                .param("by", by)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
