package vn.kycuong.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.organisation.Assignment;

@Repository
class JdbcEndedPosts {

    /** A row as it stands in the table. */
    record Row(String unit, String post, LocalDate lastDay) {}

    private final JdbcClient database;

    JdbcEndedPosts(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, Assignment post) {
        database.sql("""
                        insert into disciplinary_post_end (case_id, unit, post, held_from, last_day)
                        values (:case, :unit, :post, :from, :last)
                        """)
                .param("case", caseId)
                .param("unit", post.unit())
                .param("post", post.post())
                .param("from", post.from())
                .param("last", Objects.requireNonNull(post.to()))
                .update();
    }

    List<Row> of(UUID caseId) {
        return database.sql("""
                        select unit, post, last_day
                          from disciplinary_post_end
                         where case_id = :case
                         order by held_from, unit, post
                        """).param("case", caseId).query(Row.class).list();
    }
}
