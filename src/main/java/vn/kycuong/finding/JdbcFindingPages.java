package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

/** Leafs through findings, the newest first. */
@Repository
class JdbcFindingPages {

    /** Words that are in more findings than this are met soon by leafing through the newest. */
    private static final int RARE = 1000;

    private static final String IS_LATE = """
            exists (select 1
                      from deadline d
                     where d.subject_id = f.id and d.outcome = '' and d.suspended_from is null and d.due_on < :lateOn
                    offset 0)
            """;
    private static final String AMONG_ALL_THAT_IS_LATE = """
            f.id = any (array(select d.subject_id
                                from deadline d
                               where d.outcome = '' and d.suspended_from is null and d.due_on < :lateOn))
            """;

    /** @param found at most one more than is rare */
    record Mentioning(String text, List<UUID> found) {

        boolean rare() {
            return !text.isEmpty() && found.size() <= RARE;
        }
    }

    /**
     * @param partOf only of cases in which this person, or a unit headed, has a part; null for all
     * @param inspection null for all
     * @param units only these; empty for all
     * @param severity null for all
     * @param open leaves out what is closed or withdrawn
     * @param lateOn only with a term that has passed by that day; null for any
     */
    record Candidates(
            @Nullable Actor partOf,
            @Nullable UUID inspection,
            Collection<String> units,
            @Nullable FindingClass severity,
            boolean open,
            @Nullable LocalDate lateOn,
            Mentioning mentioning) {

        /** So that it is sooner found out whether each is late than what is late anywhere. */
        boolean ofFewCases() {
            return partOf != null || inspection != null;
        }
    }

    private final JdbcClient database;

    JdbcFindingPages(JdbcClient database) {
        this.database = database;
    }

    List<UUID> after(Instant at, UUID id, Candidates wanted, int limit) {
        var mentioning = wanted.mentioning();
        var partOf = Optional.ofNullable(wanted.partOf());
        return database.sql("""
                        select f.id
                          from finding f
                         where %s
                         order by f.recorded_at desc, f.id desc
                         limit :limit
                        """.formatted(String.join(" and ", conditions(wanted))))
                .param("at", JdbcFindings.at(at))
                .param("id", id)
                .param("me", partOf.map(Actor::official).orElse(""))
                .param("headed", partOf.map(Actor::unitsHeaded).orElse(Set.of()).toArray(String[]::new))
                .param("inspection", wanted.inspection())
                .param("units", wanted.units().toArray(String[]::new))
                .param(
                        "severity",
                        wanted.severity() == null ? "" : wanted.severity().name())
                .param("lateOn", wanted.lateOn())
                .param("text", mentioning.text())
                .param("found", mentioning.found().toArray(UUID[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static List<String> conditions(Candidates wanted) {
        var conditions = new ArrayList<String>();
        conditions.add("(f.recorded_at, f.id) < (:at, :id)");
        if (wanted.partOf() != null) {
            conditions.add("""
                    f.case_id = any (array(select p.case_id from case_party p where p.official = :me
                                           union select i.case_id from inspection i where i.unit = any (:headed)))
                    """);
        }
        if (wanted.inspection() != null) {
            conditions.add("f.case_id = :inspection");
        }
        if (!wanted.units().isEmpty()) {
            conditions.add("f.unit = any (:units)");
        }
        if (wanted.severity() != null) {
            conditions.add("f.severity = :severity");
        }
        if (wanted.open()) {
            conditions.add("f.ended_at is null");
        }
        if (wanted.lateOn() != null) {
            conditions.add(wanted.ofFewCases() ? IS_LATE : AMONG_ALL_THAT_IS_LATE);
        }
        if (wanted.mentioning().rare()) {
            conditions.add("f.id = any (:found)");
        } else if (!wanted.mentioning().text().isEmpty()) {
            conditions.add("""
                    position(folded(:text) in folded(f.violation || ' ' || f.title || ' ' || f.what || ' ' || f.place)) > 0
                    """);
        }
        return conditions;
    }

    /** @param text empty for all */
    Mentioning mentioning(String text) {
        if (text.isEmpty()) {
            return new Mentioning("", List.of());
        }
        var found = database.sql("select * from findings_mentioning(:text, :most)")
                .param("text", text)
                .param("most", RARE + 1)
                .query(UUID.class)
                .list();
        return new Mentioning(text, found);
    }
}
