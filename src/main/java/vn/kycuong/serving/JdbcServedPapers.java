package vn.kycuong.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcServedPapers {

    private record Key(UUID caseId, PaperId id) {}

    private record Row(
            Key key,
            LocalDate filedOn,
            @Nullable LocalDate dueOn,
            @Nullable Attempt attempt) {}

    private static final String PAPERS = """
            select p.case_id, p.kind, p.number, p.filed_on, p.due_on, a.attempt, a.corrects, a.method, a.outcome,
                   a.happened_on, a.effective_on, a.post_number, a.remark, a.recorded_by, a.recorded_at,
                   f.file_name, f.media_type, f.size, f.sha256
              from served_paper p
              left join service_attempt a using (case_id, kind, number)
              left join service_proof f using (case_id, kind, number, attempt)
            """;

    private final JdbcClient database;

    JdbcServedPapers(JdbcClient database) {
        this.database = database;
    }

    /** Nothing happens when papers of this kind did not have to be served that day. */
    void file(UUID caseId, PaperId id, LocalDate on, @Nullable LocalDate dueOn) {
        database.sql("""
                        insert into served_paper (case_id, kind, number, filed_on, due_on)
                        select :case, kind, :number, :on, :due
                          from paper_to_serve
                         where kind = :kind and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        on conflict do nothing
                        """)
                .param("case", caseId)
                .param("number", id.number())
                .param("on", on)
                .param("due", dueOn)
                .param("kind", id.kind().name())
                .update();
    }

    void add(ServedPaper paper, Attempt attempt) {
        of(paper, """
                insert into service_attempt (case_id, kind, number, attempt, corrects, method, outcome, happened_on,
                                             effective_on, post_number, remark, recorded_by, recorded_at)
                values (:case, :kind, :number, :attempt, :corrects, :method, :outcome, :on,
                        :effectiveOn, :postNumber, :remark, :by, :at)
                """)
                .param("attempt", attempt.number())
                .param("corrects", attempt.corrects())
                .param("method", attempt.method().name())
                .param("outcome", attempt.outcome().name())
                .param("on", attempt.on())
                .param("effectiveOn", attempt.effectiveOn())
                .param("postNumber", attempt.postNumber())
                .param("remark", attempt.remark())
                .param("by", attempt.by())
                .param("at", OffsetDateTime.ofInstant(attempt.at(), ZoneOffset.UTC))
                .update();
        var after = paper.with(attempt);
        of(after, "update served_paper set served_on = :on where case_id = :case and kind = :kind and number = :number")
                .param("on", after.servedOn().orElse(null))
                .update();
    }

    List<ServedPaper> ofCase(UUID caseId) {
        return papers(database.sql(PAPERS + "where p.case_id = :case order by p.filed_on, p.kind, p.number, a.attempt")
                .param("case", caseId));
    }

    Optional<ServedPaper> find(UUID caseId, PaperId id) {
        return ofCase(caseId).stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** By their places in a list, in which each paper stands once. */
    Map<PaperCursor, ServedPaper> all(List<PaperCursor> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var found = papers(database.sql(PAPERS + """
                        where (p.case_id, p.kind, p.number) in (select * from unnest(:cases, :kinds, :numbers))
                        order by p.case_id, p.kind, p.number, a.attempt
                        """)
                        .param("cases", places.stream().map(PaperCursor::caseId).toArray(UUID[]::new))
                        .param("kinds", places.stream().map(PaperCursor::kind).toArray(String[]::new))
                        .param(
                                "numbers",
                                places.stream().map(PaperCursor::number).toArray(Integer[]::new)))
                .stream()
                .collect(Collectors.toMap(paper -> new Key(paper.caseId(), paper.id()), paper -> paper));
        var placed = new HashMap<PaperCursor, ServedPaper>();
        for (var place : places) {
            placed.computeIfAbsent(place, at -> found.get(new Key(at.caseId(), at.id())));
        }
        return placed;
    }

    private JdbcClient.StatementSpec of(ServedPaper paper, String sql) {
        return database.sql(sql)
                .param("case", paper.caseId())
                .param("kind", paper.id().kind().name())
                .param("number", paper.id().number());
    }

    private static List<ServedPaper> papers(JdbcClient.StatementSpec found) {
        var papers = new LinkedHashMap<Key, ServedPaper>();
        for (var row : found.query((line, number) -> row(line)).list()) {
            var paper = papers.computeIfAbsent(
                    row.key(), key -> new ServedPaper(key.caseId(), key.id(), row.filedOn(), row.dueOn(), List.of()));
            if (row.attempt() != null) {
                papers.put(row.key(), paper.with(row.attempt()));
            }
        }
        return new ArrayList<>(papers.values());
    }

    private static Row row(ResultSet line) throws SQLException {
        var id = new PaperId(PaperKind.valueOf(line.getString("kind")), line.getInt("number"));
        return new Row(
                new Key(line.getObject("case_id", UUID.class), id),
                line.getObject("filed_on", LocalDate.class),
                line.getObject("due_on", LocalDate.class),
                line.getObject("attempt") == null ? null : attempt(line));
    }

    private static Attempt attempt(ResultSet line) throws SQLException {
        return new Attempt(
                line.getInt("attempt"),
                line.getObject("corrects", Integer.class),
                Method.valueOf(line.getString("method")),
                Outcome.valueOf(line.getString("outcome")),
                line.getObject("happened_on", LocalDate.class),
                line.getObject("effective_on", LocalDate.class),
                line.getString("post_number"),
                line.getString("remark"),
                line.getString("recorded_by"),
                line.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                line.getString("sha256") == null
                        ? null
                        : new Attempt.Proof(
                                line.getString("file_name"),
                                line.getString("media_type"),
                                line.getLong("size"),
                                line.getString("sha256")));
    }
}
