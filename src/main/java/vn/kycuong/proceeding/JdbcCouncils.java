package vn.kycuong.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCouncils implements Councils {

    private final JdbcClient database;

    JdbcCouncils(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UUID caseId, int act, List<Tally> tallies) {
        for (var tally : tallies) {
            database.sql("""
                            insert into disciplinary_ballot (case_id, act, question, choice, votes)
                            values (:case, :act, :question, :choice, :votes)
                            """)
                    .param("case", caseId)
                    .param("act", act)
                    .param("question", tally.question().name())
                    .param("choice", tally.choice())
                    .param("votes", tally.votes())
                    .update();
        }
    }

    @Override
    public void seat(UUID caseId, List<Member> members, Instant at) {
        database.sql("update disciplinary_member set to_at = :at where case_id = :case and to_at is null")
                .param("at", JdbcDisciplinaryCases.at(at))
                .param("case", caseId)
                .update();
        var round = database.sql("select coalesce(max(round), 0) + 1 from disciplinary_member where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
        for (var member : members) {
            database.sql("""
                            insert into disciplinary_member (case_id, round, official, seat, from_at)
                            values (:case, :round, :official, :seat, :at)
                            """)
                    .param("case", caseId)
                    .param("round", round)
                    .param("official", member.official())
                    .param("seat", member.seat().name())
                    .param("at", JdbcDisciplinaryCases.at(at))
                    .update();
        }
    }

    @Override
    public List<Tally> tallies(UUID caseId) {
        return database.sql("""
                        select question, choice, votes
                          from disciplinary_ballot
                         where case_id = :case
                           and act = (select max(act) from disciplinary_ballot where case_id = :case)
                         order by question, choice
                        """).param("case", caseId).query(Tally.class).list();
    }
}
