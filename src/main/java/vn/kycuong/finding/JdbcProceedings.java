package vn.kycuong.finding;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.finding.Proceedings.Classification;
import vn.kycuong.finding.Proceedings.Closure;
import vn.kycuong.finding.Proceedings.Decision;
import vn.kycuong.finding.Proceedings.Plan;
import vn.kycuong.finding.Proceedings.Rectification;
import vn.kycuong.finding.Proceedings.Response;
import vn.kycuong.finding.Proceedings.Silence;
import vn.kycuong.finding.Proceedings.Verification;

/** Writes what is decided, said and done about findings. */
@Repository
class JdbcProceedings {

    private final JdbcClient database;

    JdbcProceedings(JdbcClient database) {
        this.database = database;
    }

    void add(UUID finding, Classification act) {
        database.sql("""
                        insert into finding_classification (finding_id, round, class, criminal_sign, reason,
                                                            classified_by, classified_at)
                        values (:finding, :round, :class, :criminalSign, :reason, :by, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("class", act.severity() == null ? null : act.severity().name())
                .param("criminalSign", act.criminalSign())
                .param("reason", act.reason())
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Response act) {
        database.sql("""
                        insert into finding_response (finding_id, round, stance, statement, measure, measure_on,
                                                      responded_by, responded_at)
                        values (:finding, :round, :stance, :statement, :measure, :measureOn, :by, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("stance", act.stance().name())
                .param("statement", act.statement())
                .param("measure", act.measure())
                .param("measureOn", act.measureOn())
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Silence act) {
        database.sql("""
                        insert into finding_silence (finding_id, round, due_on, recorded_at)
                        values (:finding, :round, :dueOn, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("dueOn", act.dueOn())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Decision act) {
        database.sql("""
                        insert into finding_decision (finding_id, round, verdict, reasons, next, measure, owner,
                                                      measure_due, decided_by, decided_at)
                        values (:finding, :round, :verdict, :reasons, :next, :measure, :owner,
                                :measureDue, :by, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("verdict", act.verdict().name())
                .param("reasons", act.reasons())
                .param("next", act.next().name())
                .param("measure", act.plan().map(Plan::measure).orElse(""))
                .param("owner", act.plan().map(Plan::owner).orElse(""))
                .param("measureDue", act.plan().map(Plan::dueOn).orElse(null))
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Rectification act) {
        database.sql("""
                        insert into finding_rectification (finding_id, round, statement, reference, submitted_by,
                                                           submitted_at)
                        values (:finding, :round, :statement, :reference, :by, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("statement", act.statement())
                .param("reference", act.reference())
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Verification act) {
        database.sql("""
                        insert into finding_verification (finding_id, round, accepted, reason, verified_by, verified_at)
                        values (:finding, :round, :accepted, :reason, :by, :at)
                        """)
                .param("finding", finding)
                .param("round", act.round())
                .param("accepted", act.accepted())
                .param("reason", act.reason())
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }

    void add(UUID finding, Closure act) {
        database.sql("""
                        insert into finding_closure (finding_id, outcome, reason, reference, closed_by, closed_at)
                        values (:finding, :outcome, :reason, :reference, :by, :at)
                        """)
                .param("finding", finding)
                .param("outcome", act.outcome().name())
                .param("reason", act.reason())
                .param("reference", act.reference())
                .param("by", act.by())
                .param("at", JdbcFindings.at(act.at()))
                .update();
    }
}
