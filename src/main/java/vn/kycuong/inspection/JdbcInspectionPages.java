package vn.kycuong.inspection;

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
     */
    record Candidates(
            boolean everything,
            InspectionList.Search search,
            Set<String> unitsNamed,
            Set<String> peopleNamed,
            @Nullable Milestone reached,
            boolean running,
            @Nullable LocalDate lateOn) {}

    /** @param found cases in which the searched words are, or which have to do with whoever is called so */
    record Mentioning(boolean rare, List<UUID> found) {}

    /** What fits more cases than this is met soon by leafing through the latest. */
    private static final int RARE = 2000;

    private static final String OWN = """
            select p.case_id from case_party p where p.official = :me
            union select i.case_id from inspection i where i.unit = any (:units)
            """;
    private static final String OF_UNIT = "select i.case_id from inspection i where i.unit = :unit";
    private static final String LATE = "select late.case_id from late_inspections(:lateOn) late";
    private static final String LATE_AS_OPENED =
            "select * from late_inspections(:lateOn) order by opened_at desc, case_id desc";
    private static final String HAVING_REACHED =
            "select m.case_id from inspection_milestone m where m.milestone = :reached";
    private static final String MENTIONING = "select unnest(:mentioning) as case_id";

    private final JdbcClient database;

    JdbcInspectionPages(JdbcClient database) {
        this.database = database;
    }

    /**
     * The latest first; row-level security leaves out what is sealed, the caller checks each again. What can only be few
     * cases is gathered and sorted; the rest is met by leafing through the latest, or the latest that still run.
     *
     * @param mentioning as {@link #mentioning} found them
     * @param after the last case of the page before; null for the first page
     */
    List<UUID> find(Actor actor, Candidates wanted, Mentioning mentioning, @Nullable UUID after, int limit) {
        var search = wanted.search();
        var few = few(wanted);
        if (mentioning.rare()) {
            few.add(MENTIONING);
        }
        var sorted = few.equals(List.of(LATE));
        return database.sql("""
                        select i.case_id
                          from %2$s
                         where %3$s
                         order by %1$s.opened_at desc, %1$s.case_id desc
                         limit :limit
                        """.formatted(
                                sorted ? "few" : "i",
                                from(few, sorted),
                                String.join(" and ", conditions(wanted, mentioning, after))))
                .param("me", actor.official())
                .param("units", actor.unitsHeaded().toArray(String[]::new))
                .param("kind", search.kind() == null ? "" : search.kind().name())
                .param("unit", search.unit())
                .param("text", search.text())
                .param("mentioning", mentioning.found().toArray(UUID[]::new))
                .param("unitsNamed", wanted.unitsNamed().toArray(String[]::new))
                .param("peopleNamed", wanted.peopleNamed().toArray(String[]::new))
                .param("reached", reached(wanted))
                .param("lateOn", wanted.lateOn())
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** What is sorted is sorted before the cases are met, so that no more of them are met than the page shows. */
    private static String from(List<String> few, boolean sorted) {
        if (few.isEmpty()) {
            return "inspection i";
        }
        return "(%s) few join inspection i using (case_id)"
                .formatted(sorted ? LATE_AS_OPENED : String.join(" intersect ", few));
    }

    /** Looked up once for a list, and only where nothing else makes the cases few. */
    Mentioning mentioning(Candidates wanted) {
        if (wanted.search().text().isEmpty() || !few(wanted).isEmpty()) {
            return new Mentioning(false, List.of());
        }
        var found = lookUp(wanted);
        return new Mentioning(found.size() <= RARE, found.size() <= RARE ? found : List.of());
    }

    private static List<String> few(Candidates wanted) {
        var few = new ArrayList<String>();
        if (!wanted.everything()) {
            few.add("(" + OWN + ")");
        }
        if (!wanted.search().unit().isEmpty()) {
            few.add(OF_UNIT);
        }
        if (wanted.lateOn() != null) {
            few.add(LATE);
        }
        if (wanted.reached() == Milestone.CANCELLED || wanted.reached() == Milestone.VOIDED) {
            few.add(HAVING_REACHED);
        }
        return few;
    }

    private static List<String> conditions(Candidates wanted, Mentioning mentioning, @Nullable UUID after) {
        var conditions = new ArrayList<String>();
        conditions.add("true");
        if (wanted.search().kind() != null) {
            conditions.add("i.kind = :kind");
        }
        if (!wanted.search().text().isEmpty() && !mentioning.rare()) {
            conditions.add("""
                    (i.unit = any (:unitsNamed)
                     or i.issuer = any (:peopleNamed)
                     or exists (select 1 from team_member t where t.case_id = i.case_id and t.official = any (:peopleNamed))
                     or position(folded(:text) in i.searched) > 0)
                    """);
        }
        if (wanted.reached() != null) {
            conditions.add(":reached = any (i.milestones)");
        }
        if (wanted.running()) {
            conditions.add("i.ended_at is null");
        }
        if (after != null) {
            conditions.add(
                    "(i.opened_at, i.case_id) < (select a.opened_at, a.case_id from inspection a where a.case_id = :after)");
        }
        return conditions;
    }

    private static String reached(Candidates wanted) {
        return Optional.ofNullable(wanted.reached()).map(Milestone::name).orElse("");
    }

    /** At most one more than is rare. */
    private List<UUID> lookUp(Candidates wanted) {
        return database.sql("""
                        select case_id
                          from (select t.case_id from inspections_mentioning(:text, :most) as t (case_id)
                                union
                                (select i.case_id from inspection i where i.unit = any (:unitsNamed) limit :most)
                                union
                                (select i.case_id from inspection i where i.issuer = any (:peopleNamed) limit :most)
                                union
                                (select m.case_id from team_member m where m.official = any (:peopleNamed) limit :most)
                               ) mentioning
                         limit :most
                        """)
                .param("text", wanted.search().text())
                .param("unitsNamed", wanted.unitsNamed().toArray(String[]::new))
                .param("peopleNamed", wanted.peopleNamed().toArray(String[]::new))
                .param("most", RARE + 1)
                .query(UUID.class)
                .list();
    }
}
