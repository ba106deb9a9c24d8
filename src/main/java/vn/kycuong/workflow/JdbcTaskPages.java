package vn.kycuong.workflow;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

/** Leafs through what may be for somebody; the caller checks each task. */
@Repository
class JdbcTaskPages {

    /**
     * @param steps that the asker may do in cases in which he or she, or a unit headed, has a part
     * @param anywhere steps that the asker may do in any case
     * @param subjects whatever waits about these
     */
    record Candidates(Actor asker, Collection<String> steps, Collection<String> anywhere, Collection<UUID> subjects) {}

    private static final String OWN = """
            select t.case_id, t.subject_id, t.step, t.created_at
              from open_task t
             where t.step = any (:steps)
               and t.case_id = any (array(select p.case_id from case_party p where p.official = :me
                                          union select p.case_id from disciplinary_party p where p.official = :me
                                          union select i.case_id from inspection i where i.unit = any (:units)
                                          union select d.case_id from disciplinary_case d where d.unit = any (:units)))
            """;
    private static final String ABOUT = """
            select t.case_id, t.subject_id, t.step, t.created_at
              from open_task t
             where t.subject_id = any (:subjects)
            """;
    private static final String ANYWHERE = """
            select t.case_id, t.subject_id, t.step, t.created_at
              from open_task t
             where t.step = any (:anywhere)
            """;

    private static final String LATER =
            "(t.created_at, t.case_id, t.subject_id, t.step) > (:since, :caseId, :subjectId, :step)";
    private static final String NOT_DEFERRED = """
            not exists (select 1 from disciplinary_deferral r where r.case_id = t.case_id and r.ended_on is null)
            """;

    /** The index has the oldest of each step first, so that those behind the page are not read. */
    private static final String ANYWHERE_LATER = """
            select n.case_id, n.subject_id, n.step, n.created_at
              from unnest(:anywhere) as wanted (step)
             cross join lateral (select t.case_id, t.subject_id, t.step, t.created_at
                                   from open_task t
                                  where t.step = wanted.step and %s and %s
                                  order by t.created_at, t.case_id, t.subject_id
                                  limit :limit) n
            """.formatted(LATER, NOT_DEFERRED);

    private static final String OLDEST = """
            select t.case_id, t.subject_id, t.step, t.created_at as since
              from (%s and %s union all %s and %s union all %s) t
             where %s
             order by t.created_at, t.case_id, t.subject_id, t.step
             limit :limit
            """.formatted(OWN, LATER, ABOUT, LATER, ANYWHERE_LATER, NOT_DEFERRED);

    private static final String MOST_PRESSING = """
            select t.case_id, t.subject_id, t.step, t.created_at as since
              from (%s union all %s union all %s) t
              left join unnest(:limited, :terms) as l (step, term) on l.step = t.step
              left join deadline d
                on d.subject_id = t.subject_id and d.case_id = t.case_id and d.kind = l.term and d.outcome = ''
             where %s
             order by d.due_on, t.created_at, t.case_id, t.subject_id, t.step
            offset :passed
             limit :limit
            """.formatted(OWN, ABOUT, ANYWHERE, NOT_DEFERRED);

    private final JdbcClient database;

    JdbcTaskPages(JdbcClient database) {
        this.database = database;
    }

    /** What has waited longest, first. */
    List<OpenTask> oldest(Candidates wanted, TaskCursor after, int limit) {
        return asked(OLDEST, wanted)
                .param("since", OffsetDateTime.ofInstant(after.since(), ZoneOffset.UTC))
                .param("caseId", after.caseId())
                .param("subjectId", after.subjectId())
                .param("step", after.step())
                .param("limit", limit)
                .query(JdbcOpenTasks::read)
                .list();
    }

    /**
     * What is due first, first; then what has no term.
     *
     * @param terms kinds of the deadlines of steps
     * @param passed how many of them were read before
     */
    List<OpenTask> mostPressing(Candidates wanted, Map<String, String> terms, int passed, int limit) {
        var limited = List.copyOf(terms.keySet());
        return asked(MOST_PRESSING, wanted)
                .param("limited", limited.toArray(String[]::new))
                .param("terms", limited.stream().map(terms::get).toArray(String[]::new))
                .param("passed", passed)
                .param("limit", limit)
                .query(JdbcOpenTasks::read)
                .list();
    }

    private StatementSpec asked(String statement, Candidates wanted) {
        return database.sql(statement)
                .param("me", wanted.asker().official())
                .param("units", wanted.asker().unitsHeaded().toArray(String[]::new))
                .param("steps", wanted.steps().toArray(String[]::new))
                .param("anywhere", wanted.anywhere().toArray(String[]::new))
                .param("subjects", wanted.subjects().toArray(UUID[]::new));
    }
}
