package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var signatures = signatures(caseId);
        return database.sql("""
                        select kind, version, content, sha256, filed_at, filed_by
                          from document
                         where case_id = :id and kind = :kind
                         order by version desc
                         limit 1
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .query((row, line) -> document(row, signatures))
                .optional();
    }

    /** Of each kind the latest version first. */
    List<Document> ofCase(UUID caseId) {
        var signatures = signatures(caseId);
        return database.sql("""
                        select kind, version, content, sha256, filed_at, filed_by
                          from document
                         where case_id = :id
                         order by kind, version desc
                        """)
                .param("id", caseId)
                .query((row, line) -> document(row, signatures))
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

    private static Document document(ResultSet row, Map<Signed, List<Document.Signature>> signatures)
            throws SQLException {
        var kind = DocumentKind.valueOf(row.getString("kind"));
        var sha256 = row.getString("sha256");
        return new Document(
                kind,
                row.getInt("version"),
                row.getString("content"),
                sha256,
                instant(row, "filed_at"),
                row.getString("filed_by"),
                signatures.getOrDefault(new Signed(kind, sha256), List.of()));
    }

    /** What was signed: a paper of a kind in exactly these words. */
    private record Signed(DocumentKind kind, String sha256) {}

    private Map<Signed, List<Document.Signature>> signatures(UUID caseId) {
        var signatures = new HashMap<Signed, List<Document.Signature>>();
        database.sql("""
                        select kind, official, signed_at, sha256
                          from document_signature
                         where case_id = :id
                         order by signed_at
                        """).param("id", caseId).query(row -> {
            var signature = new Document.Signature(
                    row.getString("official"), instant(row, "signed_at"), row.getString("sha256"));
            signatures
                    .computeIfAbsent(
                            new Signed(DocumentKind.valueOf(row.getString("kind")), signature.sha256()),
                            signed -> new ArrayList<>())
                    .add(signature);
        });
        return signatures;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
