package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

@Repository
class JdbcInspectionPages {

    private final JdbcClient database;

    JdbcInspectionPages(JdbcClient database) {
        this.database = database;
    }

    /** Candidates, the latest first; row-level security leaves out what is sealed, the caller checks each again. */
    List<UUID> find(Actor actor, boolean everything, InspectionQueries.Search search, int limit) {
        return database.sql("""
                        select i.case_id
                          from inspection i
                          join case_file c on c.id = i.case_id
                         where (:everything
                                or c.sealed
                                or i.issuer = :me
                                or i.drafter = :me
                                or exists (select 1 from team_member t where t.case_id = i.case_id and t.official = :me)
                                or exists (select 1 from inspection_involved v
                                            where v.case_id = i.case_id and v.official = :me)
                                or (i.unit = any (:units)
                                    and exists (select 1 from inspection_milestone m
                                                 where m.case_id = i.case_id and m.milestone = 'DECISION_ISSUED')))
                           and (:kind = '' or i.kind = :kind)
                           and (:unit = '' or i.unit = :unit)
                           and (:text = ''
                                or position(lower(unaccent(normalize(:text, NFC)))
                                       in lower(unaccent(concat_ws(' ', i.number, i.unit, i.theme, i.scope,
                                                                   i.content)))) > 0)
                           and (cast(:after as uuid) is null
                                or (c.opened_at, c.id) < (select a.opened_at, a.id from case_file a where a.id = :after))
                         order by c.opened_at desc, c.id desc
                         limit :limit
                        """)
                .param("everything", everything)
                .param("me", actor.official())
                .param("units", actor.unitsHeaded().toArray(String[]::new))
                .param("kind", search.kind() == null ? "" : search.kind().name())
                .param("unit", search.unit())
                .param("text", search.text())
                .param("after", search.after())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
