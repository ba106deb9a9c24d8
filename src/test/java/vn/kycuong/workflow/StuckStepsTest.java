package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.kycuong.RealTest;
import vn.kycuong.access.Actor;
import vn.kycuong.access.Forbidden;
import vn.kycuong.access.NotFound;
import vn.kycuong.access.Role;
import vn.kycuong.doors.DoorClient;
import vn.kycuong.inspection.InspectionQueries;
import vn.kycuong.inspection.OpenCases;
import vn.kycuong.journal.Entry;
import vn.kycuong.journal.JournalQueries;
import vn.kycuong.journal.Owner;
import vn.kycuong.journal.SystemCase;

/** A step that fails as often as it may waits for an administrator, who learns of it no more than is needed. */
@RealTest
class StuckStepsTest {

    private static final Actor ADMINISTRATOR = new Actor("SYS-QT1", Set.of(Role.ADMINISTRATOR), Set.of(), "");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    StuckStepQueries steps;

    @Autowired
    RetryStuckStep retryStuckStep;

    @Autowired
    OpenCases cases;

    @Autowired
    InspectionQueries inspections;

    @Autowired
    JournalQueries journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Owner owner;

    @Autowired
    DoorClient doors;

    private String brokenType = "";
    private String broken = "";

    @AfterEach
    void isPutRightForTheOthers() {
        repair();
        management.executeJob(broken);
    }

    @Test
    void isToldAndTriedAgain() {
        var caseId = cases.decided();
        var number = inspections.detail(cases.leader(), caseId).number();
        var stuck = stuck(caseId);

        assertThat(stuck.caseNumber()).isEqualTo(number);
        assertThat(stuck.step()).isNotBlank().doesNotContain("_");
        assertThat(stuck.process()).isNotBlank();
        assertThat(stuck.failure()).isNotBlank().doesNotContain(" ");
        assertThat(page()).contains(number, stuck.step(), "/repairs/steps/" + stuck.id() + "/retry");

        var answer = doors.send("quantri1", MockMvcRequestBuilders.post("/repairs/steps/" + stuck.id() + "/retry"));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/repairs/steps");
        assertThat(waiting(stuck.id())).isFalse();
        assertThat(job().getRetries()).isEqualTo(3);
        assertThat(lastRepair().type()).isEqualTo("workflow.step.retried");
        assertThat(lastRepair().actor()).isEqualTo("SYS-QT1");
        assertThat(lastRepair().data()).containsEntry("case", number).containsEntry("step", broken);
        assertThatThrownBy(() -> retryStuckStep.handle(new RetryStuckStep.Command(stuck.id(), ADMINISTRATOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysNothingOfASealedCase() {
        var caseId = cases.sealed();
        var number = inspections.detail(cases.leader(), caseId).number();
        var stuck = stuck(caseId);

        assertThat(stuck.caseNumber() + stuck.step() + stuck.process()).isEmpty();
        assertThat(page()).contains(stuck.id().toString()).doesNotContain(number, caseId.toString());
        assertThat(text("quantri1", "/api/v1/stuck-steps")).doesNotContain(number, caseId.toString());

        retryStuckStep.handle(new RetryStuckStep.Command(stuck.id(), ADMINISTRATOR));
        assertThat(lastRepair().data()).containsEntry("case", "").containsEntry("element", "");
    }

    @Test
    void isForAdministratorsOnly() {
        var stuck = stuck(cases.decided());

        for (var other : Set.of(cases.leader(), cases.auditor())) {
            assertThatThrownBy(() -> steps.page(other, 1, VIETNAMESE)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> retryStuckStep.handle(new RetryStuckStep.Command(stuck.id(), other)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(text("kiemtoan1", "/repairs")).contains("/repairs/records").doesNotContain("/repairs/steps");
        retryStuckStep.handle(new RetryStuckStep.Command(stuck.id(), ADMINISTRATOR));
    }

    /** The step of the case that is due fails until it has no try left. */
    private StuckStep stuck(UUID caseId) {
        var job = due(caseId);
        broken = job.getId();
        brokenType = runtimeType(job);
        owner.executes("update act_ru_job set handler_type_ = 'gone' where id_ = ?", broken);
        while (job().getRetries() > 0) {
            assertThatThrownBy(() -> management.executeJob(broken)).isInstanceOf(RuntimeException.class);
        }
        return steps.page(ADMINISTRATOR, 1, VIETNAMESE).items().stream()
                .filter(step -> step.id().toString().equals(broken))
                .findFirst()
                .orElseThrow();
    }

    private static String runtimeType(Job job) {
        return ((JobEntity) job).getJobHandlerType();
    }

    private void repair() {
        owner.executes("update act_ru_job set handler_type_ = ? where id_ = ?", brokenType, broken);
    }

    private Job due(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .filter(job -> job.getDuedate() == null)
                .findFirst()
                .orElseThrow();
    }

    private Job job() {
        return management.createJobQuery().jobId(broken).singleResult();
    }

    private boolean waiting(UUID step) {
        return steps.page(ADMINISTRATOR, 1, VIETNAMESE).items().stream()
                .anyMatch(each -> each.id().equals(step));
    }

    private Entry lastRepair() {
        var entries = journal.allEntries(Actor.SYSTEM, SystemCase.STEPS);
        return entries.get(entries.size() - 1);
    }

    private String page() {
        return text("quantri1", "/repairs/steps");
    }

    private String text(String account, String address) {
        return new String(doors.get(account, address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
