package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDocuments {

    private final JdbcClient database;

    JdbcDocuments(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, Document document) {
        database.sql("""
                        insert into document (case_id, kind, version, content, sha256, filed_at, filed_by)
                        values (:id, :kind, :version, :content, :sha256, :at, :by)
                        """)
                .param("id", caseId)
                .param("kind", document.kind().name())
                .param("version", document.version())
                .param("content", document.text())
                .param("sha256", document.sha256())
                .param("at", utc(document.filedAt()))
                .param("by", document.filedBy())
                .update();
    }

    void sign(UUID caseId, DocumentKind kind, Document.Signature signature) {
        database.sql("""
                        insert into document_signature (case_id, kind, sha256, official, signed_at)
                        values (:id, :kind, :sha256, :official, :at)
                        on conflict do nothing
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .param("sha256", signature.sha256())
                .param("official", signature.official())
                .param("at", utc(signature.signedAt()))
                .update();
    }

    Optional<Document> latest(UUID caseId, DocumentKind kind) {
        return database.sql("""
                        select kind, version, content, sha256, filed_at, filed_by
                          from document
                         where case_id = :id and kind = :kind
                         order by version desc
                         limit 1
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .query((row, line) -> document(caseId, row))
                .optional();
    }

    List<Document> ofCase(UUID caseId) {
        return database.sql("""
                        select distinct on (kind) kind, version, content, sha256, filed_at, filed_by
                          from document
                         where case_id = :id
                         order by kind, version desc
                        """)
                .param("id", caseId)
                .query((row, line) -> document(caseId, row))
                .list();
    }

    /** Of a conclusion in parts each part has its own version; of anything else the latest holds. */
    List<CurrentPapers.Paper> current(Collection<UUID> caseIds) {
        return database.sql("""
                        select d.case_id, d.kind, d.version
                          from document d
                         where d.case_id = any(:ids)
                           and case when d.kind = 'CONCLUSION'
                                    then exists (select 1 from conclusion k
                                                  where k.case_id = d.case_id and k.sha256 = d.sha256)
                                    else not exists (select 1 from document later
                                                      where later.case_id = d.case_id and later.kind = d.kind
                                                        and later.version > d.version)
                               end
                        """)
                .param("ids", caseIds.toArray(UUID[]::new))
                .query((row, line) -> new CurrentPapers.Paper(
                        row.getObject("case_id", UUID.class),
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getInt("version")))
                .list();
    }

    private Document document(UUID caseId, ResultSet row) throws SQLException {
        var kind = DocumentKind.valueOf(row.getString("kind"));
        return new Document(
                kind,
                row.getInt("version"),
                row.getString("content"),
                row.getString("sha256"),
                instant(row, "filed_at"),
                row.getString("filed_by"),
                signatures(caseId, kind, row.getString("sha256")));
    }

    private List<Document.Signature> signatures(UUID caseId, DocumentKind kind, String sha256) {
        return database.sql("""
                        select official, signed_at, sha256
                          from document_signature
                         where case_id = :id and kind = :kind and sha256 = :sha256
                         order by signed_at
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .param("sha256", sha256)
                .query((row, line) -> new Document.Signature(
                        row.getString("official"), instant(row, "signed_at"), row.getString("sha256")))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
