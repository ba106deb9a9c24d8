package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kycuong.RealTest;

/** How row-level security asks, since each list pays for it: of the rows that are read, not of all there are. */
@RealTest
class PoliciesTest {

    @Autowired
    JdbcClient database;

    @Test
    void askOfEachRowThatIsReadAndNotOnceOfAllThereAre() {
        assertThat(where("qual ~ 'EXISTS \\( SELECT' and qual !~ 'OFFSET 0'")).isEmpty();
        assertThat(where("qual ~ 'EXISTS \\( SELECT' and qual ~ 'OFFSET 0'")).isNotEmpty();
    }

    @Test
    void askOnceOfWhichDisciplinaryCasesSomebodyMayKnow() {
        assertThat(where("qual like '%known_discipline()%'")).contains("disciplinary_case", "served_paper");
    }

    private List<String> where(String condition) {
        return database.sql("select tablename from pg_policies where schemaname = 'public' and " + condition)
                .query(String.class)
                .list();
    }
}
