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
            Instant at, UUID id, @Nullable UUID inspection, Collection<String> units, boolean open, int limit) {
        return database.sql("""
                        select f.id
                          from finding f
                         where (f.recorded_at, f.id) < (:at, :id)
                           and (cast(:inspection as uuid) is null or f.case_id = :inspection)
                           and (:allUnits or f.unit in (:units))
                           and (not :open
                                or (f.withdrawn_at is null
                                    and not exists (select 1 from finding_closure c where c.finding_id = f.id)))
                         order by f.recorded_at desc, f.id desc
                         limit :limit
                        """)
                .param("at", JdbcFindings.at(at))
                .param("id", id)
                .param("inspection", inspection)
                .param("allUnits", units.isEmpty())
                .param("units", units.isEmpty() ? List.of("") : units)
                .param("open", open)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
