package vn.kycuong.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leafs through findings, the newest first. */
@Repository
class JdbcFindingPages {

    /** Words that are in more findings than this are met soon by leafing through the newest. */
    private static final int RARE = 1000;

    /** @param found at most one more than is rare */
    record Mentioning(String text, List<UUID> found) {

        boolean rare() {
            return !text.isEmpty() && found.size() <= RARE;
        }
    }

    private final JdbcClient database;

    JdbcFindingPages(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param inspection null for all
     * @param units only these; empty for all
     * @param open leaves out what is closed or withdrawn
     */
    List<UUID> after(
            Instant at,
            UUID id,
            @Nullable UUID inspection,
            Collection<String> units,
            boolean open,
            Mentioning mentioning,
            int limit) {
        return database.sql("""
                        select f.id
                          from finding f
                         where (f.recorded_at, f.id) < (:at, :id)
                           and (cast(:inspection as uuid) is null or f.case_id = :inspection)
                           and (:allUnits or f.unit in (:units))
                           and (not :open
                                or (f.withdrawn_at is null
                                    and not exists (select 1 from finding_closure c where c.finding_id = f.id)))
                           and (:text = ''
                                or (:rare and f.id = any (:found))
                                or (not :rare
                                    and position(folded(:text) in folded(f.violation || ' ' || f.title || ' '
                                                                         || f.what || ' ' || f.place)) > 0))
                         order by f.recorded_at desc, f.id desc
                         limit :limit
                        """)
                .param("at", JdbcFindings.at(at))
                .param("id", id)
                .param("inspection", inspection)
                .param("allUnits", units.isEmpty())
                .param("units", units.isEmpty() ? List.of("") : units)
                .param("open", open)
                .param("text", mentioning.text())
                .param("rare", mentioning.rare())
                .param("found", mentioning.rare() ? mentioning.found().toArray(UUID[]::new) : new UUID[0])
                .param("limit", limit)
                .query(UUID.class)
                .list();
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
