package vn.kycuong.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a finding says, and keeps what it said before. */
@Repository
class JdbcWordings {

    private final JdbcClient database;
    private final ObjectMapper json;

    JdbcWordings(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(Finding finding) {
        database.sql("""
                        insert into finding (id, case_id, number, unit, checklist_item, violation, draft, title, what,
                                             place, committed_when, committed_from, committed_to, cause, consequence,
                                             legal_basis, internal_note, detected_at, recorded_at, recorded_by,
                                             proposed_class, proposed_handling, proposed_source, proposed_mark,
                                             proposed_version)
                        values (:id, :case, :number, :unit, :item, :violation, :draft, :title, :what,
                                :place, :committed, :from, :to, :cause, :consequence,
                                :legalBasis, :internalNote, :detectedAt, :recordedAt, :recordedBy,
                                :proposedClass, :proposedHandling, :proposedSource, :proposedMark,
                                :proposedVersion)
                        """)
                .params(wording(finding))
                .param("case", finding.caseId())
                .param("number", finding.number())
                .param("unit", finding.unit())
                .param("item", finding.checklistItem())
                .param("detectedAt", JdbcFindings.at(finding.detectedAt()))
                .param("recordedAt", JdbcFindings.at(finding.recordedAt()))
                .param("recordedBy", finding.recordedBy())
                .update();
        showExhibits(finding.id(), finding.content().exhibits());
    }

    void update(Finding finding) {
        database.sql("""
                        update finding
                           set violation = :violation, draft = :draft, title = :title, what = :what, place = :place,
                               committed_when = :committed, committed_from = :from, committed_to = :to,
                               cause = :cause, consequence = :consequence, legal_basis = :legalBasis,
                               internal_note = :internalNote, proposed_class = :proposedClass,
                               proposed_handling = :proposedHandling, proposed_source = :proposedSource,
                               proposed_mark = :proposedMark, proposed_version = :proposedVersion
                         where id = :id
                        """).params(wording(finding)).update();
        database.sql("delete from finding_exhibit where finding_id = :id")
                .param("id", finding.id())
                .update();
        showExhibits(finding.id(), finding.content().exhibits());
    }

    void keep(UUID findingId, FindingContent before, String reason, String by, Instant at) {
        database.sql("""
                        insert into finding_amendment (finding_id, round, reason, before, amended_by, amended_at)
                        select :id, coalesce(max(round), 0) + 1, :reason, :before, :by, :at
                          from finding_amendment where finding_id = :id
                        """)
                .param("id", findingId)
                .param("reason", reason)
                .param("before", text(before))
                .param("by", by)
                .param("at", JdbcFindings.at(at))
                .update();
    }

    private static Map<String, @Nullable Object> wording(Finding finding) {
        var content = finding.content();
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", finding.id());
        values.put("draft", finding.draft());
        values.put("violation", content.violation());
        values.put("title", content.title());
        values.put("what", content.what());
        values.put("place", content.place());
        values.put("committed", content.committed().when().name());
        values.put("from", content.committed().from());
        values.put("to", content.committed().to());
        values.put("cause", content.cause().name());
        values.put("consequence", content.consequence().name());
        values.put("legalBasis", content.legalBasis());
        values.put("internalNote", content.internalNote());
        values.put("proposedClass", finding.proposal().severity().name());
        values.put("proposedHandling", finding.proposal().handling().name());
        values.put("proposedSource", finding.proposal().source());
        values.put("proposedMark", finding.proposal().mark());
        values.put("proposedVersion", finding.proposal().version());
        return values;
    }

    private void showExhibits(UUID findingId, Set<ExhibitReference> exhibits) {
        for (var exhibit : exhibits) {
            database.sql("insert into finding_exhibit (finding_id, exhibit, version) values (:id, :exhibit, :version)")
                    .param("id", findingId)
                    .param("exhibit", exhibit.number())
                    .param("version", exhibit.version())
                    .update();
        }
    }

    private String text(FindingContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
