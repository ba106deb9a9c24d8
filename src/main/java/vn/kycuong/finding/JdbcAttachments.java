package vn.kycuong.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttachments {

    record Row(int number, String purpose, int round, String name, String mediaType, int size, String sha256) {}

    private final JdbcClient database;

    JdbcAttachments(JdbcClient database) {
        this.database = database;
    }

    void add(UUID findingId, String purpose, int round, Attachment attachment, String sha256, String by, Instant at) {
        database.sql("""
                        insert into finding_file (finding_id, number, purpose, round, name, media_type, size, sha256,
                                                  content, added_by, added_at)
                        select :finding, coalesce(max(number), 0) + 1, :purpose, :round, :name, :mediaType, :size,
                               :sha256, :content, :by, :at
                          from finding_file where finding_id = :finding
                        """)
                .param("finding", findingId)
                .param("purpose", purpose)
                .param("round", round)
                .param("name", attachment.name())
                .param("mediaType", attachment.mediaType())
                .param("size", attachment.content().length)
                .param("sha256", sha256)
                .param("content", attachment.content())
                .param("by", by)
                .param("at", JdbcFindings.at(at))
                .update();
    }

    List<Row> of(UUID findingId) {
        return database.sql("""
                        select number, purpose, round, name, media_type, size, sha256
                          from finding_file
                         where finding_id = :finding
                         order by number
                        """).param("finding", findingId).query(Row.class).list();
    }

    Optional<Attachment> content(UUID findingId, int number) {
        return database.sql("""
                        select name, media_type, content
                          from finding_file
                         where finding_id = :finding and number = :number
                        """)
                .param("finding", findingId)
                .param("number", number)
                .query((row, line) ->
                        new Attachment(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
