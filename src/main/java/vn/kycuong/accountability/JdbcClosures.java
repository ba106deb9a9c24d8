package vn.kycuong.accountability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes how entries ended, and the rules that were put to it. */
@Repository
class JdbcClosures {

    private final JdbcClient database;

    JdbcClosures(JdbcClient database) {
        this.database = database;
    }

    void add(UUID entryId, Entry.Closure closure, List<Entry.Rule> rules) {
        var assessment = closure.assessment();
        var circumstances = assessment.map(Entry.Assessment::circumstances);
        database.sql("""
                        insert into accountability_closure (entry_id, outcome, reason, severity, corruption, several,
                                                            conduct, not_disseminated, covered_up, repeated, proposed,
                                                            form, deviation_reason, closed_by, closed_at)
                        values (:entry, :outcome, :reason, :severity, :corruption, :several,
                                :conduct, :notDisseminated, :coveredUp, :repeated, :proposed,
                                :form, :deviationReason, :by, :at)
                        """)
                .param("entry", entryId)
                .param("outcome", closure.outcome().name())
                .param("reason", closure.reason())
                .param(
                        "severity",
                        circumstances
                                .map(Circumstances::severity)
                                .map(Enum::name)
                                .orElse(""))
                .param("corruption", name(circumstances.flatMap(Circumstances::corruption)))
                .param("several", circumstances.map(Circumstances::several).orElse(false))
                .param("conduct", name(circumstances.flatMap(Circumstances::conduct)))
                .param(
                        "notDisseminated",
                        circumstances.map(Circumstances::notDisseminated).orElse(false))
                .param("coveredUp", circumstances.map(Circumstances::coveredUp).orElse(false))
                .param("repeated", assessment.map(Entry.Assessment::repeated).orElse(false))
                .param("proposed", name(assessment.map(Entry.Assessment::proposed)))
                .param("form", assessment.map(Entry.Assessment::form).orElse(""))
                .param(
                        "deviationReason",
                        assessment.map(Entry.Assessment::deviationReason).orElse(""))
                .param("by", closure.by())
                .param("at", JdbcEntries.at(closure.at()))
                .update();
        for (var number = 1; number <= rules.size(); number++) {
            add(entryId, number, rules.get(number - 1));
        }
    }

    private void add(UUID entryId, int number, Entry.Rule rule) {
        database.sql("""
                        insert into accountability_rule (entry_id, number, source, mark)
                        values (:entry, :number, :source, :mark)
                        """)
                .param("entry", entryId)
                .param("number", number)
                .param("source", rule.source())
                .param("mark", rule.mark())
                .update();
    }

    private static <E extends Enum<E>> String name(Optional<E> chosen) {
        return chosen.map(Enum::name).orElse("");
    }
}
