package vn.kycuong.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFindingPersons {

    private final JdbcClient database;

    JdbcFindingPersons(JdbcClient database) {
        this.database = database;
    }

    void replace(UUID findingId, List<FindingPersons.Person> persons) {
        database.sql("delete from finding_person where finding_id = :finding")
                .param("finding", findingId)
                .update();
        for (var person : persons) {
            database.sql("""
                            insert into finding_person (finding_id, hash, official, unit, salt)
                            values (:finding, :hash, :official, :unit, :salt)
                            """)
                    .param("finding", findingId)
                    .param("hash", person.hash())
                    .param("official", person.official())
                    .param("unit", person.unit())
                    .param("salt", person.salt())
                    .update();
        }
    }

    /** Those who have not been erased. */
    List<FindingPersons.Person> of(UUID findingId) {
        return database.sql("""
                        select official, unit, salt, hash
                          from finding_person
                         where finding_id = :finding and erased_at is null
                         order by official
                        """)
                .param("finding", findingId)
                .query(FindingPersons.Person.class)
                .list();
    }
}
