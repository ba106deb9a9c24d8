package vn.kycuong.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds papers by their fingerprint. */
@Repository
class JdbcIssuedPapers {

    /** @param current whether no later version has taken its place */
    record Issued(UUID caseId, String text, boolean current) {}

    private final JdbcClient database;

    JdbcIssuedPapers(JdbcClient database) {
        this.database = database;
    }

    /** What was signed or sent; those of a sealed case are not there for anybody, so that a guess is worth nothing. */
    List<Issued> withFingerprint(String sha256) {
        return database.sql("""
                        select d.case_id, d.content as text,
                               case when d.kind = 'CONCLUSION'
                                    then exists (select 1 from conclusion k
                                                  where k.case_id = d.case_id and k.sha256 = d.sha256)
                                    else not exists (select 1 from document later
                                                      where later.case_id = d.case_id and later.kind = d.kind
                                                        and later.version > d.version)
                               end as current
                          from document d
                          join case_file c on c.id = d.case_id
                         where d.sha256 = :sha256
                           and not c.sealed
                           and (d.kind = 'NOTICE'
                                or d.kind in ('DECISION', 'MINUTES', 'CONCLUSION')
                                   and exists (select 1 from document_signature s
                                                where s.case_id = d.case_id and s.kind = d.kind
                                                  and s.sha256 = d.sha256))
                        """).param("sha256", sha256).query(Issued.class).list();
    }
}
