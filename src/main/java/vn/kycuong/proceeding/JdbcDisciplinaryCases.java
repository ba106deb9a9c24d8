package vn.kycuong.proceeding;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.access.CaseFiles;
import vn.kycuong.access.NotFound;

@Repository
class JdbcDisciplinaryCases implements DisciplinaryCases {

    private final JdbcClient database;
    private final CaseFiles files;
    private final JdbcDisciplinaryRows rows;

    JdbcDisciplinaryCases(JdbcClient database, CaseFiles files, JdbcDisciplinaryRows rows) {
        this.database = database;
        this.files = files;
        this.rows = rows;
    }

    @Override
    public void hold(UUID caseId) {
        files.lock(caseId);
    }

    @Override
    public DisciplinaryCase lock(UUID caseId) {
        files.lock(caseId);
        return get(caseId);
    }

    @Override
    public DisciplinaryCase get(UUID caseId) {
        return rows.byIds(List.of(caseId)).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public List<DisciplinaryCase> all(Collection<UUID> caseIds) {
        return rows.byIds(caseIds);
    }

    @Override
    public List<DisciplinaryCase> ofPerson(String official) {
        return rows.ofPerson(official);
    }

    @Override
    public Optional<DisciplinaryCase> numbered(String number) {
        return rows.numbered(number);
    }

    @Override
    public void open(DisciplinaryCase file, PersonHash person) {
        var charge = file.charge();
        database.sql("""
                        insert into disciplinary_case (case_id, number, official, person_salt, person_hash, unit, status,
                                                       leader, ground, ground_reference, ground_on, matter, accuser, violated_on, ended_on,
                                                       detected_on, complex, circumstance, expected_form, prior_form,
                                                       limitation_on, limitation_source, limitation_mark, rule_on,
                                                       finding_id, finding_detected_on, detection_reason,
                                                       opened_by, opened_at)
                        values (:id, :number, :official, :salt, :hash, :unit, :status, :leader, :ground,
                                :reference, :groundOn, :matter, :accuser, :violatedOn, :endedOn,
                                :detectedOn, :complex, :circumstance, :expectedForm, :priorForm,
                                :limitationOn, :limitationSource, :limitationMark, :ruleOn,
                                :finding, :findingDetectedOn, :detectionReason, :by, :at)
                        """)
                .param("id", file.id())
                .param("number", file.number())
                .param("official", charge.official())
                .param("salt", person.salt())
                .param("hash", person.hash())
                .param("unit", charge.unit())
                .param("status", charge.status().name())
                .param("leader", charge.leader())
                .param("ground", charge.ground().name())
                .param("reference", charge.groundReference())
                .param("groundOn", charge.groundOn())
                .param("matter", charge.matter())
                .param("accuser", charge.accuser())
                .param("violatedOn", charge.violatedOn())
                .param("endedOn", charge.endedOn())
                .param("detectedOn", charge.detectedOn())
                .param("complex", charge.complex())
                .param("circumstance", name(charge.circumstance()))
                .param("expectedForm", charge.expectedForm().name())
                .param("priorForm", name(file.priorForm()))
                .param("limitationOn", file.limitation().expiresOn())
                .param("limitationSource", file.limitation().source())
                .param("limitationMark", file.limitation().mark())
                .param("ruleOn", file.ruleOn())
                .param("finding", file.detection().finding())
                .param("findingDetectedOn", file.detection().recordedOn())
                .param("detectionReason", file.detection().reason())
                .param("by", file.openedBy())
                .param("at", at(file.openedAt()))
                .update();
    }

    @Override
    public void assign(UUID caseId, String authority) {
        database.sql("update disciplinary_case set authority = :authority where case_id = :case")
                .param("authority", authority)
                .param("case", caseId)
                .update();
    }

    @Override
    public void route(UUID caseId, CaseRoute route) {
        database.sql("update disciplinary_case set route = :route where case_id = :case and route is null")
                .param("route", route.name())
                .param("case", caseId)
                .update();
    }

    @Override
    public void leave(UUID caseId) {
        database.sql("update disciplinary_case set status = 'RETIRED' where case_id = :case")
                .param("case", caseId)
                .update();
    }

    @Override
    public void close(UUID caseId, CaseOutcome outcome, Instant at) {
        database.sql("""
                        update disciplinary_case
                           set outcome = :outcome, closed_at = :at
                         where case_id = :case and outcome is null
                        """)
                .param("outcome", outcome.name())
                .param("at", at(at))
                .param("case", caseId)
                .update();
    }

    @Override
    public void add(UUID caseId, Act act) {
        database.sql("""
                        insert into disciplinary_act (case_id, number, kind, happened_on, content, done_by, done_at)
                        values (:case, :number, :kind, :on, :content, :by, :at)
                        """)
                .param("case", caseId)
                .param("number", act.number())
                .param("kind", act.kind().name())
                .param("on", act.on())
                .param("content", act.content())
                .param("by", act.by())
                .param("at", at(act.at()))
                .update();
    }

    @Override
    public void add(UUID caseId, int act, Judgement judgement) {
        database.sql("""
                        insert into disciplinary_judgement (case_id, act, consequence, accepts_and_remedies, mitigating,
                                                            aggravating, form)
                        values (:case, :act, :consequence, :accepts, :mitigating, :aggravating, :form)
                        """)
                .param("case", caseId)
                .param("act", act)
                .param("consequence", judgement.consequence().name())
                .param("accepts", judgement.acceptsAndRemedies())
                .param("mitigating", judgement.mitigating())
                .param("aggravating", judgement.aggravating())
                .param(
                        "form",
                        judgement.form() == null ? null : judgement.form().name())
                .update();
    }

    @Override
    public Optional<Judgement> judgement(UUID caseId) {
        return rows.judgement(caseId);
    }

    @Override
    public Optional<Judgement> judgement(UUID caseId, int act) {
        return rows.judgement(caseId, act);
    }

    static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
