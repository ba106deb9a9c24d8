package vn.kycuong.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The draft of a conclusion: who writes and appraises it, and what was said of it. */
@Repository
class JdbcDraftings {

    private final JdbcClient database;

    JdbcDraftings(JdbcClient database) {
        this.database = database;
    }

    Optional<Drafting> find(UUID caseId) {
        return database.sql("""
                        select case_id, drafter, appraiser, appraisal_days, assigned_at, assigned_by, draft_sha256,
                               drafted_at
                          from drafting
                         where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, line) -> new Drafting(
                        row.getObject("case_id", UUID.class),
                        row.getString("drafter"),
                        row.getString("appraiser"),
                        row.getInt("appraisal_days"),
                        row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                        row.getString("assigned_by"),
                        row.getString("draft_sha256"),
                        instant(row.getObject("drafted_at", OffsetDateTime.class))))
                .optional();
    }

    void add(Drafting drafting) {
        database.sql("""
                        insert into drafting (case_id, drafter, appraiser, appraisal_days, assigned_at, assigned_by)
                        values (:case, :drafter, :appraiser, :days, :at, :by)
                        """)
                .param("case", drafting.caseId())
                .param("drafter", drafting.drafter())
                .param("appraiser", drafting.appraiser())
                .param("days", drafting.appraisalDays())
                .param("at", utc(drafting.assignedAt()))
                .param("by", drafting.assignedBy())
                .update();
    }

    void drafted(UUID caseId, String sha256, Instant at) {
        database.sql("update drafting set draft_sha256 = :sha256, drafted_at = :at where case_id = :case")
                .param("sha256", sha256)
                .param("at", utc(at))
                .param("case", caseId)
                .update();
    }

    List<ReservedOpinion> opinions(UUID caseId) {
        return database.sql("""
                        select number, member, opinion, reserved_at
                          from reserved_opinion
                         where case_id = :case
                         order by number
                        """)
                .param("case", caseId)
                .query((row, line) -> new ReservedOpinion(
                        row.getInt("number"),
                        row.getString("member"),
                        row.getString("opinion"),
                        row.getObject("reserved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(UUID caseId, ReservedOpinion opinion) {
        database.sql("""
                        insert into reserved_opinion (case_id, number, member, opinion, reserved_at)
                        values (:case, :number, :member, :opinion, :at)
                        """)
                .param("case", caseId)
                .param("number", opinion.number())
                .param("member", opinion.member())
                .param("opinion", opinion.opinion())
                .param("at", utc(opinion.reservedAt()))
                .update();
    }

    Optional<Appraisal> appraisal(UUID caseId) {
        return database.sql("select appraiser, agrees, opinion, appraised_at from appraisal where case_id = :case")
                .param("case", caseId)
                .query((row, line) -> new Appraisal(
                        row.getString("appraiser"),
                        row.getBoolean("agrees"),
                        row.getString("opinion"),
                        row.getObject("appraised_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(UUID caseId, Appraisal appraisal) {
        database.sql("""
                        insert into appraisal (case_id, appraiser, agrees, opinion, appraised_at)
                        values (:case, :appraiser, :agrees, :opinion, :at)
                        """)
                .param("case", caseId)
                .param("appraiser", appraisal.appraiser())
                .param("agrees", appraisal.agrees())
                .param("opinion", appraisal.opinion())
                .param("at", utc(appraisal.appraisedAt()))
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
