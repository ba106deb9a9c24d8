package vn.kycuong.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.NotFound;

@Repository
class JdbcFindings implements Findings {

    private final JdbcClient database;
    private final CaseFiles files;
    private final JdbcFindingRows rows;
    private final JdbcWordings wordings;
    private final JdbcProceedings proceedings;

    JdbcFindings(
            JdbcClient database,
            CaseFiles files,
            JdbcFindingRows rows,
            JdbcWordings wordings,
            JdbcProceedings proceedings) {
        this.database = database;
        this.files = files;
        this.rows = rows;
        this.wordings = wordings;
        this.proceedings = proceedings;
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public Finding lock(UUID findingId) {
        files.lock(caseOf(findingId));
        return get(findingId);
    }

    private UUID caseOf(UUID findingId) {
        return database.sql("select case_id from finding where id = :id")
                .param("id", findingId)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Finding get(UUID findingId) {
        return rows.byIds(List.of(findingId)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Finding> numbered(String caseNumber, int number) {
        return rows
                .byIds(database.sql("""
                                select f.id
                                  from finding f
                                  join inspection i on i.case_id = f.case_id
                                 where i.number = :case and f.number = :number
                                """)
                        .param("case", caseNumber)
                        .param("number", number)
                        .query(UUID.class)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<Finding> ofCase(UUID caseId) {
        return rows.ofCase(caseId);
    }

    @Override
    public Optional<Finding> ofChecklistItem(UUID caseId, String item) {
        return ofCase(caseId).stream()
                .filter(finding -> finding.checklistItem().equals(item))
                .findFirst();
    }

    @Override
    public int nextNumber(UUID caseId) {
        return database.sql("select coalesce(max(number), 0) + 1 from finding where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean repeated(String unit, String violation, UUID except, LocalDate since) {
        return database.sql("""
                        select exists (select 1
                                         from finding
                                        where unit = :unit and violation = :violation and id <> :id
                                          and minuted_at is not null and detected_at >= :since)
                        """)
                .param("unit", unit)
                .param("violation", violation)
                .param("id", except)
                .param("since", since)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Finding finding) {
        wordings.insert(finding);
    }

    @Override
    public void amend(Finding finding, FindingContent before, String reason, String by, Instant at) {
        wordings.keep(finding.id(), before, reason, by, at);
        wordings.update(finding);
    }

    @Override
    public void withdraw(UUID findingId, String reason, String by, Instant at) {
        database.sql("""
                        update finding
                           set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                         where id = :id
                        """)
                .param("at", at(at))
                .param("by", by)
                .param("reason", reason)
                .param("id", findingId)
                .update();
    }

    @Override
    public void minute(UUID findingId, Instant at) {
        database.sql("update finding set minuted_at = :at where id = :id and minuted_at is null")
                .param("at", at(at))
                .param("id", findingId)
                .update();
    }

    @Override
    public void add(UUID findingId, Proceedings.Classification classification) {
        proceedings.add(findingId, classification);
    }

    @Override
    public void add(UUID findingId, Proceedings.Response response) {
        proceedings.add(findingId, response);
    }

    @Override
    public void add(UUID findingId, Proceedings.Silence silence) {
        proceedings.add(findingId, silence);
    }

    @Override
    public void add(UUID findingId, Proceedings.Decision decision) {
        proceedings.add(findingId, decision);
    }

    @Override
    public void add(UUID findingId, Proceedings.Rectification rectification) {
        proceedings.add(findingId, rectification);
    }

    @Override
    public void add(UUID findingId, Proceedings.Verification verification) {
        proceedings.add(findingId, verification);
    }

    @Override
    public void close(UUID findingId, Proceedings.Closure closure) {
        proceedings.add(findingId, closure);
    }
}
