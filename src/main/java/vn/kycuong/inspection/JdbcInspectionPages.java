package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

@Repository
class JdbcInspectionPages {

    /**
     * What the database can tell of a search; the reader's own view of a candidate is checked afterwards.
     *
     * @param everything leaves nothing out for having no part in it
     * @param unitsNamed units with the searched text in their name
     * @param peopleNamed officials with the searched text in their name
     * @param reached what must have happened; null for anything
     * @param running only what has not ended
     * @param lateOn only with a term that has passed by that day; null for any
     * @param after the last case of the page before; null for the first page
     */
    record Candidates(
            boolean everything,
            InspectionList.Search search,
            Set<String> unitsNamed,
            Set<String> peopleNamed,
            @Nullable Milestone reached,
            boolean running,
            @Nullable LocalDate lateOn,
            @Nullable UUID after) {}

    /** Words that are in more cases than this are met soon by leafing through the latest. */
    private static final int RARE = 1000;

    private final JdbcClient database;

    JdbcInspectionPages(JdbcClient database) {
        this.database = database;
    }

    /** The latest first; row-level security leaves out what is sealed, the caller checks each again. */
    List<UUID> find(Actor actor, Candidates wanted, int limit) {
        var search = wanted.search();
        var mentioning = search.text().isEmpty() ? List.<UUID>of() : mentioning(search.text());
        var rare = !search.text().isEmpty() && mentioning.size() <= RARE;
        return database.sql("""
                        select i.case_id
                          from inspection i
                          join case_file c on c.id = i.case_id
                         where (:everything
                                or i.case_id in (select p.case_id from case_party p where p.official = :me)
                                or i.unit = any (:units))
                           and (:kind = '' or i.kind = :kind)
                           and (:unit = '' or i.unit = :unit)
                           and (:text = ''
                                or i.unit = any (:unitsNamed)
                                or i.issuer = any (:peopleNamed)
                                or i.case_id in (select t.case_id from team_member t where t.official = any (:peopleNamed))
                                or (:rare and i.case_id = any (:mentioning))
                                or (not :rare
                                    and position(folded(:text) in folded(i.number || ' ' || i.unit || ' ' || i.theme
                                                                         || ' ' || i.scope || ' ' || i.content)) > 0))
                           and (:reached = ''
                                or exists (select 1 from inspection_milestone m
                                            where m.case_id = i.case_id and m.milestone = :reached))
                           and (not :running
                                or not exists (select 1 from inspection_milestone m
                                                where m.case_id = i.case_id
                                                  and m.milestone in ('CLOSED', 'CANCELLED', 'VOIDED')))
                           and (cast(:lateOn as date) is null
                                or exists (select 1 from deadline d
                                            where d.case_id = i.case_id and d.outcome = ''
                                              and d.suspended_from is null and d.due_on < :lateOn))
                           and (cast(:after as uuid) is null
                                or (c.opened_at, c.id) < (select a.opened_at, a.id from case_file a where a.id = :after))
                         order by c.opened_at desc, c.id desc
                         limit :limit
                        """)
                .param("everything", wanted.everything())
                .param("me", actor.official())
                .param("units", actor.unitsHeaded().toArray(String[]::new))
                .param("kind", search.kind() == null ? "" : search.kind().name())
                .param("unit", search.unit())
                .param("text", search.text())
                .param("rare", rare)
                .param("mentioning", rare ? mentioning.toArray(UUID[]::new) : new UUID[0])
                .param("unitsNamed", wanted.unitsNamed().toArray(String[]::new))
                .param("peopleNamed", wanted.peopleNamed().toArray(String[]::new))
                .param(
                        "reached",
                        Optional.ofNullable(wanted.reached())
                                .map(Milestone::name)
                                .orElse(""))
                .param("running", wanted.running())
                .param("lateOn", wanted.lateOn())
                .param("after", wanted.after())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** At most one more than is rare. */
    private List<UUID> mentioning(String text) {
        return database.sql("select * from inspections_mentioning(:text, :most)")
                .param("text", text)
                .param("most", RARE + 1)
                .query(UUID.class)
                .list();
    }
}
