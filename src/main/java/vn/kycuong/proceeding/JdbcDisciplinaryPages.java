package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

/** Leafs through disciplinary cases, the newest first. */
@Repository
class JdbcDisciplinaryPages {

    /**
     * What the database can tell of a question; who is recused is checked afterwards.
     *
     * @param partOf only cases that this person can have a part in, by name or by post; null for all
     * @param unit code; empty for all
     * @param text part of the number or the code; empty for all
     * @param named who is called so, to be found too; null where they are too many to be told
     * @param running only what has not ended
     * @param lateOn only with a term that has passed by that day; null for any
     */
    record Candidates(
            @Nullable Actor partOf,
            String unit,
            String text,
            @Nullable Set<String> named,
            boolean running,
            @Nullable LocalDate lateOn) {}

    private static final String OWN = """
            f.case_id = any (array(select p.case_id from disciplinary_party p where p.official = :me
                                   union select m.case_id from disciplinary_member m where m.official = :me
                                   union select d.case_id from disciplinary_case d where d.official = :me
                                   union select d.case_id
                                           from assignment s
                                           join disciplinary_case d on d.unit = s.unit
                                          where s.official = :me and s.position in ('HEAD', 'DEPUTY')))
            """;
    private static final String MENTIONING = """
            (f.official = any (:named) or position(folded(:text) in folded(f.number || ' ' || f.official)) > 0)
            """;
    private static final String LATE = """
            f.case_id = any (array(select d.case_id
                                     from deadline d
                                    where d.outcome = '' and d.suspended_from is null and d.due_on < :lateOn))
            """;

    private final JdbcClient database;

    JdbcDisciplinaryPages(JdbcClient database) {
        this.database = database;
    }

    List<UUID> after(CaseCursor from, Candidates wanted, int limit) {
        return database.sql("""
                        select f.case_id
                          from disciplinary_case f
                         where %s
                         order by f.opened_at desc, f.case_id desc
                         limit :limit
                        """.formatted(String.join(" and ", conditions(wanted))))
                .param("at", JdbcDisciplinaryCases.at(from.at()))
                .param("id", from.id())
                .param(
                        "me",
                        Optional.ofNullable(wanted.partOf())
                                .map(Actor::official)
                                .orElse(""))
                .param("unit", wanted.unit())
                .param("text", wanted.text())
                .param(
                        "named",
                        Optional.ofNullable(wanted.named()).orElse(Set.of()).toArray(String[]::new))
                .param("lateOn", wanted.lateOn())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static List<String> conditions(Candidates wanted) {
        var conditions = new ArrayList<String>();
        conditions.add("(f.opened_at, f.case_id) < (:at, :id)");
        if (wanted.partOf() != null) {
            conditions.add(OWN);
        }
        if (!wanted.unit().isEmpty()) {
            conditions.add("f.unit = :unit");
        }
        if (!wanted.text().isEmpty() && wanted.named() != null) {
            conditions.add(MENTIONING);
        }
        if (wanted.running()) {
            conditions.add("f.closed_at is null");
        }
        if (wanted.lateOn() != null) {
            conditions.add(LATE);
        }
        return conditions;
    }
}
