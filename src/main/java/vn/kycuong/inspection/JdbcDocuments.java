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
import vn.kycuong.access.JsonColumns;
import vn.kycuong.access.Reading;

@Repository
class JdbcDocuments {

    private static final String ROWS = """
            select d.kind, d.version, d.content, d.sha256, d.filed_at, d.filed_by,
                   (select json_agg(json_build_object('official', s.official, 'signedAt', s.signed_at,
                                                      'sha256', s.sha256, 'confirmedBy', s.confirmed_by,
                                                      'loginAt', s.login_at)
                                    order by s.signed_at)
                      from document_signature s
                     where s.case_id = d.case_id and s.kind = d.kind and s.sha256 = d.sha256) as signatures
              from document d
            """;

    private final JdbcClient database;
    private final JsonColumns json;
    private final Reading reading;

    JdbcDocuments(JdbcClient database, JsonColumns json, Reading reading) {
        this.database = database;
        this.json = json;
        this.reading = reading;
    }

    private record CaseKey(UUID caseId) {}

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
                        insert into document_signature (case_id, kind, sha256, official, signed_at, confirmed_by,
                                                        login_at)
                        values (:id, :kind, :sha256, :official, :at, :way, :loginAt)
                        on conflict do nothing
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .param("sha256", signature.sha256())
                .param("official", signature.official())
                .param("at", utc(signature.signedAt()))
                .param("way", signature.confirmedBy().name())
                .param("loginAt", signature.loginAt() == null ? null : utc(signature.loginAt()))
                .update();
    }

    Optional<Document> latest(UUID caseId, DocumentKind kind) {
        return database.sql(ROWS + """
                         where d.case_id = :id and d.kind = :kind
                         order by d.version desc
                         limit 1
                        """)
                .param("id", caseId)
                .param("kind", kind.name())
                .query((row, line) -> document(row))
                .optional();
    }

    /** Of each kind the latest version first. */
    List<Document> ofCase(UUID caseId) {
        return reading.once(new CaseKey(caseId), () -> readOfCase(caseId));
    }

    private List<Document> readOfCase(UUID caseId) {
        return database.sql(ROWS + """
                         where d.case_id = :id
                         order by d.kind, d.version desc
                        """)
                .param("id", caseId)
                .query((row, line) -> document(row))
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

    private Document document(ResultSet row) throws SQLException {
        return new Document(
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("content"),
                row.getString("sha256"),
                instant(row, "filed_at"),
                row.getString("filed_by"),
                json.list(row, "signatures", Document.Signature[].class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
