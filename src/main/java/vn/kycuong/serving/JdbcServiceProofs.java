package vn.kycuong.serving;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What shows that a paper was served: the file, and the people who took it in hand or bore witness. */
@Repository
class JdbcServiceProofs {

    /** Somebody who was there. */
    enum Part {
        RECIPIENT,
        WITNESS
    }

    /** Of which record somebody was part. */
    record Named(PaperId paper, int attempt, Part part) {}

    private final JdbcClient database;

    JdbcServiceProofs(JdbcClient database) {
        this.database = database;
    }

    void add(UUID caseId, PaperId paper, int attempt, Attempt.Proof proof, byte[] content) {
        of(caseId, paper, attempt, """
                insert into service_proof (case_id, kind, number, attempt, file_name, media_type, size, sha256, content)
                values (:case, :kind, :number, :attempt, :fileName, :mediaType, :size, :sha256, :content)
                """)
                .param("fileName", proof.fileName())
                .param("mediaType", proof.mediaType())
                .param("size", proof.size())
                .param("sha256", proof.sha256())
                .param("content", content)
                .update();
    }

    Optional<byte[]> content(UUID caseId, PaperId paper, int attempt) {
        return of(caseId, paper, attempt, """
                select content
                  from service_proof
                 where case_id = :case and kind = :kind and number = :number and attempt = :attempt
                """)
                .query((row, line) -> row.getBytes("content"))
                .optional();
    }

    void add(UUID caseId, PaperId paper, int attempt, Part part, String salt, String name) {
        of(caseId, paper, attempt, """
                insert into service_person (case_id, kind, number, attempt, part, salt, content)
                values (:case, :kind, :number, :attempt, :part, :salt, :content)
                """)
                .param("part", part.name())
                .param("salt", salt)
                .param("content", name)
                .update();
    }

    Map<Named, String> people(UUID caseId) {
        return database
                .sql("select kind, number, attempt, part, content from service_person where case_id = :case")
                .param("case", caseId)
                .query((row, line) -> Map.entry(
                        new Named(
                                new PaperId(PaperKind.valueOf(row.getString("kind")), row.getInt("number")),
                                row.getInt("attempt"),
                                Part.valueOf(row.getString("part"))),
                        row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec of(UUID caseId, PaperId paper, int attempt, String sql) {
        return database.sql(sql)
                .param("case", caseId)
                .param("kind", paper.kind().name())
                .param("number", paper.number())
                .param("attempt", attempt);
    }
}
