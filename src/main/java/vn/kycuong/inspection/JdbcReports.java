package vn.kycuong.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReports {

    private static final TypeReference<List<Report.Figure>> FIGURES = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    JdbcReports(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Report> find(UUID caseId) {
        return database.sql("""
                        select case_id, figures, proposals, corruption, head_responsibility, sha256,
                               submitted_at, submitted_by
                          from report
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> report(row))
                .optional();
    }

    void add(Report report) {
        var grade = report.headResponsibility();
        database.sql("""
                        insert into report (case_id, figures, proposals, corruption, head_responsibility, sha256,
                                            submitted_at, submitted_by)
                        values (:case, :figures, :proposals, :corruption, :grade, :sha256, :at, :by)
                        """)
                .param("case", report.caseId())
                .param("figures", text(report.figures()))
                .param("proposals", report.proposals().toArray(String[]::new))
                .param("corruption", report.corruption())
                .param("grade", grade == null ? "" : grade.name())
                .param("sha256", report.sha256())
                .param("at", OffsetDateTime.ofInstant(report.submittedAt(), ZoneOffset.UTC))
                .param("by", report.submittedBy())
                .update();
    }

    private Report report(ResultSet row) throws SQLException {
        var grade = row.getString("head_responsibility");
        return new Report(
                row.getObject("case_id", UUID.class),
                figures(row.getString("figures")),
                List.of((String[]) row.getArray("proposals").getArray()),
                row.getBoolean("corruption"),
                grade.isEmpty() ? null : HeadResponsibility.valueOf(grade),
                row.getString("sha256"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("submitted_by"));
    }

    private String text(List<Report.Figure> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Report.Figure> figures(String text) {
        try {
            return json.readValue(text, FIGURES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The figures of a report cannot be read", damaged);
        }
    }
}
