package vn.kycuong.proceeding;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kycuong.organisation.Confirmed;

@Repository
class JdbcDecisionRecords implements DecisionRecords {

    private final JdbcClient database;

    JdbcDecisionRecords(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UUID caseId, Decision decision, Confirmed signer) {
        database.sql("""
                        insert into disciplinary_decision (case_id, number, form, reason, late, decided_on, decided_by,
                                                           confirmed_by, login_at)
                        values (:case, :number, :form, :reason, :late, :on, :by, :way, :loginAt)
                        """)
                .param("case", caseId)
                .param("number", decision.number())
                .param("form", decision.form() == null ? null : decision.form().name())
                .param("reason", decision.reason())
                .param("late", decision.late())
                .param("on", decision.on())
                .param("by", decision.by())
                .param("way", signer.way().name())
                .param("loginAt", signer.loginAt() == null ? null : JdbcDisciplinaryCases.at(signer.loginAt()))
                .update();
        var position = 0;
        for (var proposal : decision.proposals()) {
            database.sql("""
                            insert into disciplinary_proposal (case_id, position, form, source, mark)
                            values (:case, :position, :form, :source, :mark)
                            """)
                    .param("case", caseId)
                    .param("position", ++position)
                    .param("form", proposal.form())
                    .param("source", proposal.source())
                    .param("mark", proposal.mark())
                    .update();
        }
    }

    @Override
    public void add(UUID caseId, Appeal appeal, String by) {
        database.sql("""
                        insert into disciplinary_appeal (case_id, level, lodged_on, lodged_by, content, complex)
                        values (:case, :level, :on, :by, :content, :complex)
                        """)
                .param("case", caseId)
                .param("level", appeal.level())
                .param("on", appeal.lodgedOn())
                .param("by", by)
                .param("content", appeal.content())
                .param("complex", appeal.complex())
                .update();
    }

    @Override
    public void settle(UUID caseId, Appeal settled, String by) {
        database.sql("""
                        update disciplinary_appeal
                           set outcome = :outcome, dialogue_on = :dialogueOn, settled_on = :settledOn,
                               reference = :reference, settled_by = :by
                         where case_id = :case and level = :level and outcome is null
                        """)
                .param("outcome", JdbcDisciplinaryCases.name(settled.outcome()))
                .param("dialogueOn", settled.dialogueOn())
                .param("settledOn", settled.settledOn())
                .param("reference", settled.reference())
                .param("by", by)
                .param("case", caseId)
                .param("level", settled.level())
                .update();
    }
}
