package vn.kycuong.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConclusions {

    private static final TypeReference<List<FindingsOfCase.Contested>> CONTESTED = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    JdbcConclusions(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Conclusion> ofCase(UUID caseId) {
        return database.sql("""
                        select id, case_id, part, final, number, text, contested, sha256, to_be_published, corrections,
                               signed_at, signed_by, published_at, publication_forms, summary
                          from conclusion
                         where case_id = :case
                         order by part
                        """)
                .param("case", caseId)
                .query((row, line) -> conclusion(row))
                .list();
    }

    void add(Conclusion conclusion) {
        database.sql("""
                        insert into conclusion (id, case_id, part, final, number, text, contested, sha256,
                                                to_be_published, signed_at, signed_by)
                        values (:id, :case, :part, :final, :number, :text, :contested, :sha256,
                                :toBePublished, :at, :by)
                        """)
                .param("id", conclusion.id())
                .param("case", conclusion.caseId())
                .param("part", conclusion.part())
                .param("final", conclusion.last())
                .param("number", conclusion.number())
                .param("text", conclusion.text())
                .param("contested", text(conclusion.contested()))
                .param("sha256", conclusion.sha256())
                .param("toBePublished", conclusion.toBePublished())
                .param("at", utc(conclusion.signedAt()))
                .param("by", conclusion.signedBy())
                .update();
    }

    void update(Conclusion conclusion) {
        var publication = conclusion.publication();
        database.sql("""
                        update conclusion
                           set text = :text, sha256 = :sha256, corrections = :corrections, published_at = :at,
                               publication_forms = :forms, summary = :summary
                         where id = :id
                        """)
                .param("id", conclusion.id())
                .param("text", conclusion.text())
                .param("sha256", conclusion.sha256())
                .param("corrections", conclusion.corrections())
                .param("at", publication == null ? null : utc(publication.at()))
                .param("forms", names(publication == null ? Set.of() : publication.forms()))
                .param("summary", publication == null ? "" : publication.summary())
                .update();
    }

    void addCorrection(Conclusion before, String reason, Instant at, String by) {
        database.sql("""
                        insert into conclusion_correction (conclusion_id, case_id, number, reason, previous_sha256,
                                                           corrected_at, corrected_by)
                        values (:id, :case, :number, :reason, :previous, :at, :by)
                        """)
                .param("id", before.id())
                .param("case", before.caseId())
                .param("number", before.corrections() + 1)
                .param("reason", reason)
                .param("previous", before.sha256())
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    private Conclusion conclusion(ResultSet row) throws SQLException {
        return new Conclusion(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("part"),
                row.getBoolean("final"),
                row.getString("number"),
                row.getString("text"),
                contested(row.getString("contested")),
                row.getString("sha256"),
                row.getBoolean("to_be_published"),
                row.getInt("corrections"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("signed_by"),
                publication(row));
    }

    private static Conclusion.@Nullable Publication publication(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var forms = Stream.of((String[]) row.getArray("publication_forms").getArray())
                .map(PublicationForm::valueOf)
                .collect(Collectors.toSet());
        return new Conclusion.Publication(at.toInstant(), forms, row.getString("summary"));
    }

    private static String[] names(Set<PublicationForm> forms) {
        return forms.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private String text(List<FindingsOfCase.Contested> contested) {
        try {
            return json.writeValueAsString(contested);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<FindingsOfCase.Contested> contested(String text) {
        try {
            return json.readValue(text, CONTESTED);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The contested points of a conclusion cannot be read", damaged);
        }
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
