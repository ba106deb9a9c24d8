package vn.kycuong.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Reading;

/** Officials and what ties them. */
@Repository
class JdbcOfficials {

    private final JdbcClient database;
    private final Clock clock;
    private final Reading reading;

    JdbcOfficials(JdbcClient database, Clock clock, Reading reading) {
        this.database = database;
        this.clock = clock;
        this.reading = reading;
    }

    private record OfficialKey(String code) {}

    private record TiesKey(String official) {}

    Set<String> named(String text) {
        return database.sql("""
                        select code
                          from official
                         where strpos(lower(unaccent(normalize(name, NFC))), lower(unaccent(normalize(:text, NFC)))) > 0
                            or strpos(code, upper(:text)) > 0
                         order by code
                         limit :most
                        """)
                .param("text", text)
                .param("most", Organisation.MOST_NAMED)
                .query(String.class)
                .set();
    }

    Optional<Official> find(String code) {
        return Optional.ofNullable(find(List.of(code)).get(code));
    }

    /** By code; a code that nobody has is left out. */
    Map<String, Official> find(Collection<String> codes) {
        return reading.each(codes, OfficialKey::new, this::read);
    }

    private Map<String, Official> read(Collection<String> codes) {
        return database
                .sql("select code, name, demonstration from official where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Official.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Official::code, Function.identity()));
    }

    /** Makes everybody else who wants to change the posts of this official wait. */
    Optional<Official> lock(String code) {
        return database.sql("select code, name, demonstration from official where code = :code for update")
                .param("code", code)
                .query(Official.class)
                .optional();
    }

    /** True when the official is new. */
    boolean add(Official official, String by) {
        return database.sql("""
                        insert into official (code, name, demonstration, recorded_at, recorded_by)
                        values (:code, :name, :demonstration, :now, :by)
                        on conflict do nothing
                        """)
                        .param("code", official.code())
                        .param("name", official.name())
                        .param("demonstration", official.demonstration())
                        .param("now", now())
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Ties in force that this official declared, and that others declared with this one, all seen from this one. */
    List<Tie> ties(String official) {
        return ties(List.of(official)).getOrDefault(official, List.of());
    }

    /** The same of many, by official; without those who have none. */
    Map<String, List<Tie>> ties(Collection<String> officials) {
        return reading.each(officials, TiesKey::new, this::readTies);
    }

    private Map<String, List<Tie>> readTies(Collection<String> officials) {
        var declared = database.sql("""
                        select official, coalesce(other, '') as other, kind, coalesce(unit, '') as unit
                          from tie
                         where (official = any (:officials) or other = any (:officials))
                           and (ended_on is null or ended_on >= :today)
                         order by kind, official, other, unit
                        """)
                .param("officials", officials.toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(Tie.class)
                .list();
        var fromTheOther =
                declared.stream().filter(tie -> !tie.other().isEmpty()).map(Tie::seenFromTheOther);
        return Stream.concat(declared.stream(), fromTheOther).distinct().collect(Collectors.groupingBy(Tie::official));
    }

    /** True when the tie was not yet known. */
    boolean addTie(UUID id, Tie tie, String by) {
        return database.sql("""
                        insert into tie (id, official, other, kind, unit, declared_at, declared_by)
                        values (:id, :official, nullif(:other, ''), :kind, nullif(:unit, ''), :now, :by)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("official", tie.official())
                        .param("other", tie.other())
                        .param("kind", tie.kind())
                        .param("unit", tie.unit())
                        .param("now", now())
                        .param("by", by)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
