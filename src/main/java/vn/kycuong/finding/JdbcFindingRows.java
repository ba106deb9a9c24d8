package vn.kycuong.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads findings, any number with the same few queries. */
@Repository
class JdbcFindingRows {

    private record Exhibit(UUID findingId, ExhibitReference exhibit) {}

    private final JdbcClient database;
    private final JdbcProceedingRows proceedings;

    JdbcFindingRows(JdbcClient database, JdbcProceedingRows proceedings) {
        this.database = database;
        this.proceedings = proceedings;
    }

    /** Those of them that exist for the acting person, in the order asked for. */
    List<Finding> byIds(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var acts = proceedings.of(ids);
        var exhibits = exhibits(ids);
        var found = database
                .sql("select * from finding where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> finding(row, acts, exhibits))
                .stream()
                .collect(Collectors.toMap(Finding::id, finding -> finding));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Map<UUID, Set<ExhibitReference>> exhibits(Collection<UUID> ids) {
        return database
                .sql("select finding_id, exhibit, version from finding_exhibit where finding_id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new Exhibit(
                        row.getObject("finding_id", UUID.class),
                        new ExhibitReference(row.getInt("exhibit"), row.getInt("version"))))
                .list()
                .stream()
                .collect(groupingBy(Exhibit::findingId, mapping(Exhibit::exhibit, toSet())));
    }

    private static Finding finding(
            ResultSet row, Map<UUID, Proceedings> acts, Map<UUID, Set<ExhibitReference>> exhibits) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Finding(
                id,
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                row.getString("unit"),
                row.getString("checklist_item"),
                row.getBoolean("draft"),
                content(row, exhibits.getOrDefault(id, Set.of())),
                instant(row, "detected_at"),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                proposal(row),
                instantOrNull(row, "withdrawn_at"),
                instantOrNull(row, "minuted_at"),
                acts.getOrDefault(id, Proceedings.none()));
    }

    private static FindingContent content(ResultSet row, Set<ExhibitReference> exhibits) throws SQLException {
        return new FindingContent(
                row.getString("violation"),
                row.getString("title"),
                row.getString("what"),
                row.getString("place"),
                new Committed(
                        Committed.When.valueOf(row.getString("committed_when")),
                        row.getObject("committed_from", LocalDate.class),
                        row.getObject("committed_to", LocalDate.class)),
                CauseCode.valueOf(row.getString("cause")),
                Consequence.valueOf(row.getString("consequence")),
                row.getString("legal_basis"),
                row.getString("internal_note"),
                exhibits);
    }

    private static FindingRules.Proposal proposal(ResultSet row) throws SQLException {
        return new FindingRules.Proposal(
                FindingClass.valueOf(row.getString("proposed_class")),
                Handling.valueOf(row.getString("proposed_handling")),
                row.getString("proposed_source"),
                row.getString("proposed_mark"),
                row.getInt("proposed_version"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
