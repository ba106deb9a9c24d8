package vn.kycuong.inspection;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecommendationEvidence {

    private final JdbcClient database;

    JdbcRecommendationEvidence(JdbcClient database) {
        this.database = database;
    }

    List<Recommendation.Evidence> of(UUID recommendation) {
        return database.sql("""
                        select number, statement, reported_at, reported_by
                          from recommendation_evidence
                         where recommendation_id = :id
                         order by number
                        """)
                .param("id", recommendation)
                .query((row, line) -> new Recommendation.Evidence(
                        row.getInt("number"),
                        row.getString("statement"),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                        row.getString("reported_by"),
                        files(recommendation, row.getInt("number"))))
                .list();
    }

    void add(Recommendation recommendation, Recommendation.Evidence report) {
        database.sql("""
                        insert into recommendation_evidence (recommendation_id, case_id, number, statement, reported_at,
                                                             reported_by)
                        values (:id, :case, :number, :statement, :at, :by)
                        """)
                .param("id", recommendation.id())
                .param("case", recommendation.caseId())
                .param("number", report.number())
                .param("statement", report.statement())
                .param("at", OffsetDateTime.ofInstant(report.reportedAt(), ZoneOffset.UTC))
                .param("by", report.reportedBy())
                .update();
    }

    void put(Recommendation recommendation, Recommendation.Evidence report, Recommendation.File file, byte[] content) {
        database.sql("""
                        insert into recommendation_file (recommendation_id, case_id, evidence, number, name, media_type,
                                                         sha256, content)
                        values (:id, :case, :evidence, :number, :name, :mediaType, :sha256, :content)
                        """)
                .param("id", recommendation.id())
                .param("case", recommendation.caseId())
                .param("evidence", report.number())
                .param("number", file.number())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("sha256", file.sha256())
                .param("content", content)
                .update();
    }

    Optional<byte[]> content(UUID recommendation, int report, int file) {
        return database.sql("""
                        select content
                          from recommendation_file
                         where recommendation_id = :id and evidence = :evidence and number = :number
                        """)
                .param("id", recommendation)
                .param("evidence", report)
                .param("number", file)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    private List<Recommendation.File> files(UUID recommendation, int report) {
        return database.sql("""
                        select number, name, media_type, sha256
                          from recommendation_file
                         where recommendation_id = :id and evidence = :evidence
                         order by number
                        """)
                .param("id", recommendation)
                .param("evidence", report)
                .query(Recommendation.File.class)
                .list();
    }
}
