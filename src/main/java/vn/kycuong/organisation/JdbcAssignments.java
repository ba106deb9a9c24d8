package vn.kycuong.organisation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

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
    private final Reading reading;

    JdbcAssignments(JdbcClient database, Clock clock, Reading reading) {
        this.database = database;
        this.clock = clock;
        this.reading = reading;
    }

    private record LeadersKey(String official, LocalDate on) {}

    private record PostKey(String code) {}

    private record OfficialKey(String official) {}

    private record HoldersKey(String unit, Set<Position> positions, LocalDate on) {}

    Optional<Row> lock(UUID id) {
        return database.sql(ROWS + "where id = :id for update")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    List<Row> ofOfficial(String official) {
        return ofOfficials(List.of(official)).getOrDefault(official, List.of());
    }

    /** By official; without those who never had a post. */
    Map<String, List<Row>> ofOfficials(Collection<String> officials) {
        return reading.each(officials, OfficialKey::new, this::readOfOfficials);
    }

    private Map<String, List<Row>> readOfOfficials(Collection<String> officials) {
        return database
                .sql(ROWS + "where official = any (:officials) order by valid_from, unit")
                .param("officials", officials.toArray(String[]::new))
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::official));
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

    /** By unit; without those whose post is vacant. */
    Map<String, String> heads(Collection<String> units, LocalDate on) {
        var heads = new HashMap<String, String>();
        database.sql("""
                        select unit, official
                          from assignment
                         where unit = any (:units) and position = 'HEAD'
                           and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                        """)
                .param("units", units.toArray(String[]::new))
                .param("on", on)
                .query(row -> {
                    heads.put(row.getString("unit"), row.getString("official"));
                });
        return heads;
    }

    Set<String> holders(String unit, Set<Position> positions, LocalDate on) {
        return reading.once(new HoldersKey(unit, positions, on), () -> readHolders(unit, positions, on));
    }

    private Set<String> readHolders(String unit, Set<Position> positions, LocalDate on) {
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

    /** Heads of the units in which the official serves that day, and of those above them, without the official. */
    Set<String> leadersOf(String official, LocalDate on) {
        return reading.once(new LeadersKey(official, on), () -> readLeadersOf(official, on));
    }

    private Set<String> readLeadersOf(String official, LocalDate on) {
        return database.sql("""
                        with recursive line (code, depth) as (
                            select unit, 0
                              from assignment
                             where official = :official
                               and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                            union
                            select v.parent, depth + 1
                              from line
                              join unit_version v on v.unit = line.code
                             where v.parent is not null and depth < 20
                               and daterange(v.valid_from, v.valid_to, '[]') @> cast(:on as date)
                        )
                        select distinct a.official
                          from line
                          join assignment a on a.unit = line.code
                         where a.position = 'HEAD' and a.official <> :official
                           and daterange(a.valid_from, a.valid_to, '[]') @> cast(:on as date)
                        """)
                .param("official", official)
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

    Optional<PostName> nameOf(String post) {
        return reading.once(new PostKey(post), () -> database.sql(
                        "select name_vi as vi, name_en as en from post where code = :post")
                .param("post", post)
                .query(PostName.class)
                .optional());
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
