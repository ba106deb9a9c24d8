package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSurpriseTeam implements SurpriseTeam {

    private final JdbcClient database;

    JdbcSurpriseTeam(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(SurpriseTeamMember member, String by) {
        database.sql("""
                        insert into surprise_team_member (id, official, valid_from, valid_to, added_by)
                        values (:id, :official, :from, :to, :by)
                        """)
                .param("id", member.id())
                .param("official", member.official())
                .param("from", member.from())
                .param("to", member.to())
                .param("by", by)
                .update();
    }

    @Override
    public void end(SurpriseTeamMember member, LocalDate lastDay) {
        database.sql("update surprise_team_member set valid_to = :to where id = :id")
                .param("id", member.id())
                .param("to", lastDay)
                .update();
    }

    @Override
    public List<SurpriseTeamMember> all() {
        return database.sql(
                        "select id, official, valid_from, valid_to from surprise_team_member order by official, valid_from")
                .query((row, line) -> new SurpriseTeamMember(
                        row.getObject("id", UUID.class),
                        row.getString("official"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    @Override
    public List<SurpriseTeamMember> membersOn(LocalDate day) {
        return all().stream().filter(member -> member.overlaps(day, day)).toList();
    }
}
