package vn.kycuong.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What only the start needs: one node at a time, and the posts there are. */
@Repository
class JdbcStart {

    private static final long LOCK = 7_302_001L;

    private final JdbcClient database;

    JdbcStart(JdbcClient database) {
        this.database = database;
    }

    /** Makes a second node that starts wait until the first has committed. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
    }

    void addPost(String code, Position position, String nameVi, String nameEn) {
        database.sql("""
                        insert into post (code, position, name_vi, name_en)
                        values (:code, :position, :nameVi, :nameEn)
                        on conflict do nothing
                        """)
                .param("code", code)
                .param("position", position.name())
                .param("nameVi", nameVi)
                .param("nameEn", nameEn)
                .update();
    }
}
