package vn.kycuong.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExhibits implements ExhibitStore {

    private final JdbcClient database;

    JdbcExhibits(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, Exhibit exhibit) {
        database.sql("""
                        insert into exhibit (case_id, number, version, checklist_item, title, collected_by, refers_to,
                                             file_name, media_type, size, sha256, added_at)
                        values (:id, :number, :version, :item, :title, :collectedBy, :refersTo, :fileName,
                                :mediaType, :size, :sha256, :at)
                        """)
                .param("id", caseId)
                .param("number", exhibit.number())
                .param("version", exhibit.version())
                .param("item", exhibit.item())
                .param("title", exhibit.title())
                .param("collectedBy", exhibit.collectedBy())
                .param("refersTo", exhibit.refersTo())
                .param("fileName", exhibit.fileName())
                .param("mediaType", exhibit.mediaType())
                .param("size", exhibit.size())
                .param("sha256", exhibit.sha256())
                .param("at", OffsetDateTime.ofInstant(exhibit.addedAt(), ZoneOffset.UTC))
                .update();
    }

    /** All versions, oldest first. */
    List<Exhibit> ofCase(UUID caseId) {
        return database.sql("""
                        select number, version, checklist_item, title, collected_by, refers_to, file_name, media_type,
                               size, sha256, added_at
                          from exhibit
                         where case_id = :id
                         order by number, version
                        """)
                .param("id", caseId)
                .query((row, line) -> exhibit(row))
                .list();
    }

    @Override
    public void put(UUID caseId, int number, int version, byte[] content) {
        database.sql("""
                        insert into exhibit_file (case_id, number, version, content)
                        values (:id, :number, :version, :content)
                        """)
                .param("id", caseId)
                .param("number", number)
                .param("version", version)
                .param("content", content)
                .update();
    }

    @Override
    public Optional<byte[]> get(UUID caseId, int number, int version) {
        return database.sql("""
                        select content
                          from exhibit_file
                         where case_id = :id and number = :number and version = :version
                        """)
                .param("id", caseId)
                .param("number", number)
                .param("version", version)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    private static Exhibit exhibit(ResultSet row) throws SQLException {
        return new Exhibit(
                row.getInt("number"),
                row.getInt("version"),
                row.getString("checklist_item"),
                row.getString("title"),
                row.getString("collected_by"),
                row.getObject("refers_to", LocalDate.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
