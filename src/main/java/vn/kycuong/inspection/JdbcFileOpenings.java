package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.Actor;

@Repository
class JdbcFileOpenings {

    private final JdbcClient database;

    JdbcFileOpenings(JdbcClient database) {
        this.database = database;
    }

    /**
     * The latest first; of cases that are still sealed only those on whose list the asker stands.
     *
     * @param text number of a case or code of an official; empty for all
     */
    List<OpeningQueries.Opening> latest(Actor asker, String text, int offset, int limit) {
        return database.sql("""
                        select i.case_id, i.number, c.sealed, o.official, o.operation, o.happened_at
                          from access_log o
                          join inspection i on i.case_id = o.case_id
                          join case_file c on c.id = o.case_id
                         where (not c.sealed or exists (select 1
                                                          from secrecy_list l
                                                         where l.case_id = c.id and l.official = :me))
                           and (:text = '' or i.number = upper(:text) or o.official = upper(:text))
                         order by o.happened_at desc, o.position desc
                         limit :limit offset :offset
                        """)
                .param("me", asker.official())
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> opening(row))
                .list();
    }

    private static OpeningQueries.Opening opening(ResultSet row) throws SQLException {
        return new OpeningQueries.Opening(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getBoolean("sealed"),
                row.getString("official"),
                row.getString("operation"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
