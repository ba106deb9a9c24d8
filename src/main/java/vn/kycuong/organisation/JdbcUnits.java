package vn.kycuong.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

/** Reads units as they are on a day, and the lines that lead up and on from them. */
@Repository
class JdbcUnits {

    /** One row per unit, under its version of the day; before its first day, under the first, after its last, under the last. */
    static final String UNITS = """
            select u.code, coalesce(v.parent, '') as parent, v.type, v.name_vi, v.name_en,
                   life.valid_from, life.valid_to, u.demonstration
              from unit u
              join lateral (select *
                              from unit_version
                             where unit = u.code
                             order by (valid_from is null or valid_from <= :on) desc,
                                      abs(coalesce(valid_from, date '0001-01-01') - :on)
                             limit 1) v on true
              join lateral (select case when bool_and(valid_from is not null) then min(valid_from) end as valid_from,
                                   case when bool_and(valid_to is not null) then max(valid_to) end as valid_to
                              from unit_version
                             where unit = u.code) life on true
            """;

    private final JdbcClient database;

    private final Reading reading;

    JdbcUnits(JdbcClient database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    private record UnitKey(String code, LocalDate on) {}

    private record SuperiorsKey(String code, LocalDate on) {}

    private record SuccessorsKey(String code, LocalDate on) {}

    Optional<Unit> find(String code, LocalDate on) {
        return Optional.ofNullable(find(List.of(code), on).get(code));
    }

    /** By code; a code that no unit ever had is left out. */
    Map<String, Unit> find(Collection<String> codes, LocalDate on) {
        return reading.each(codes, code -> new UnitKey(code, on), news -> read(news, on));
    }

    private Map<String, Unit> read(Collection<String> codes, LocalDate on) {
        return database
                .sql(UNITS + " where u.code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .query(Unit.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));
    }

    /** Codes of units that ever had this in their name, with or without accents, in either language. */
    Set<String> named(String text) {
        return database.sql("""
                        select unit
                          from unit_version
                         where strpos(lower(unaccent(normalize(name_vi, NFC))),
                                      lower(unaccent(normalize(:text, NFC)))) > 0
                            or strpos(lower(name_en), lower(:text)) > 0
                        """).param("text", text).query(String.class).set();
    }

    /** Makes everybody else who wants to change this unit or its people wait. */
    void lock(String code) {
        database.sql("select version from unit_version where unit = :code order by version for update")
                .param("code", code)
                .query(Integer.class)
                .list();
    }

    List<String> superiors(String code, LocalDate on) {
        return reading.once(new SuperiorsKey(code, on), () -> readSuperiors(code, on));
    }

    private List<String> readSuperiors(String code, LocalDate on) {
        return database.sql("""
                        with recursive line (code, depth) as (
                            select parent, 1
                              from unit_version
                             where unit = :code and parent is not null
                               and daterange(valid_from, valid_to, '[]') @> cast(:on as date)
                            union all
                            select v.parent, depth + 1
                              from line
                              join unit_version v on v.unit = line.code
                             where v.parent is not null and depth < 20
                               and daterange(v.valid_from, v.valid_to, '[]') @> cast(:on as date)
                        )
                        select code from line order by depth
                        """)
                .param("code", code)
                .param("on", on)
                .query(String.class)
                .list();
    }

    /** Units in force on that day that the links of succession lead to from a unit that has ended. */
    Set<String> successors(String code, LocalDate on) {
        return reading.once(new SuccessorsKey(code, on), () -> readSuccessors(code, on));
    }

    private Set<String> readSuccessors(String code, LocalDate on) {
        return database.sql("""
                        with recursive heir (code, depth) as (
                            select to_unit, 1
                              from unit_succession
                             where from_unit = :code and effective_on <= :on
                            union
                            select s.to_unit, depth + 1
                              from heir
                              join unit_succession s on s.from_unit = heir.code and s.effective_on <= :on
                             where depth < 20 and not exists (select 1
                                                                from unit_version v
                                                               where v.unit = heir.code
                                                                 and daterange(v.valid_from, v.valid_to, '[]')
                                                                     @> cast(:on as date))
                        )
                        select distinct heir.code
                          from heir
                          join unit_version v on v.unit = heir.code
                         where daterange(v.valid_from, v.valid_to, '[]') @> cast(:on as date)
                        """)
                .param("code", code)
                .param("on", on)
                .query(String.class)
                .set();
    }

    /** Units that have ended by that day and from which the links of succession lead on to one of these. */
    Set<String> carriedOnBy(Collection<String> codes, LocalDate on) {
        return database.sql("""
                        with recursive ended (code, depth) as (
                            select s.from_unit, 1
                              from unit_succession s
                             where s.to_unit = any (:codes) and s.effective_on <= :on
                               and not exists (select 1
                                                 from unit_version v
                                                where v.unit = s.from_unit
                                                  and daterange(v.valid_from, v.valid_to, '[]') @> cast(:on as date))
                            union
                            select s.from_unit, depth + 1
                              from ended
                              join unit_succession s on s.to_unit = ended.code and s.effective_on <= :on
                             where depth < 20 and not exists (select 1
                                                                from unit_version v
                                                               where v.unit = s.from_unit
                                                                 and daterange(v.valid_from, v.valid_to, '[]')
                                                                     @> cast(:on as date))
                        )
                        select distinct code from ended
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .query(String.class)
                .set();
    }

    /** Units in force on that day that the links of succession lead back to from a unit that had not begun. */
    Set<String> predecessors(String code, LocalDate on) {
        return database.sql("""
                        with recursive ancestor (code, depth) as (
                            select from_unit, 1
                              from unit_succession
                             where to_unit = :code and effective_on > :on
                            union
                            select s.from_unit, depth + 1
                              from ancestor
                              join unit_succession s on s.to_unit = ancestor.code and s.effective_on > :on
                             where depth < 20 and not exists (select 1
                                                                from unit_version v
                                                               where v.unit = ancestor.code
                                                                 and daterange(v.valid_from, v.valid_to, '[]')
                                                                     @> cast(:on as date))
                        )
                        select distinct ancestor.code
                          from ancestor
                          join unit_version v on v.unit = ancestor.code
                         where daterange(v.valid_from, v.valid_to, '[]') @> cast(:on as date)
                        """)
                .param("code", code)
                .param("on", on)
                .query(String.class)
                .set();
    }
}
