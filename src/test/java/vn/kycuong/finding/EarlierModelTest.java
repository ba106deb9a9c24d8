package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.kycuong.RealTest;
import vn.kycuong.accountability.Heads;
import vn.kycuong.finding.FindingRouting.Outcome;
import vn.kycuong.inspection.OpenCases;

/** Findings whose process began by the model from before heads answered for them. The deployment goes with the test. */
@RealTest
@Transactional
class EarlierModelTest {

    private static final String MODELS = "models-before-accountability/";

    @Autowired
    Handled handled;

    @Autowired
    Heads heads;

    @Autowired
    OpenCases cases;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void deployTheEarlierModels() {
        models.createDeployment()
                .name("before accountability")
                .addClasspathResource(MODELS + "finding-handling.bpmn")
                .addClasspathResource(MODELS + "finding-response.bpmn")
                .addClasspathResource(MODELS + "finding-rectification.bpmn")
                .deploy();
    }

    @Test
    void stillGoFromTheMinutesToTheClosing() {
        var finding = handled.minuted();
        assertThat(versionTag(finding)).isEqualTo("1.0");
        handled.confirm(finding, FindingClass.S1);
        handled.respond(finding, Stance.ACCEPT, "Đơn vị nhận thiếu sót");
        handled.decide(finding, Verdict.ACCEPTED, Outcome.RECTIFY);
        handled.submit(finding);
        handled.verify(finding, true);

        assertThat(handled.state(finding)).isEqualTo(FindingState.TO_CLOSE);
        handled.leavesNothing(
                () -> handled.close(finding, ClosingOutcome.RECTIFIED, ""), "closing-accountability-open");
        handled.settle(finding);
        handled.close(finding, ClosingOutcome.RECTIFIED, "");
        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void stillCloseAfterTheHeadWasSettledFirst() {
        var finding = handled.minuted();
        handled.confirm(finding, FindingClass.S1);
        handled.settle(finding);
        handled.respond(finding, Stance.ACCEPT, "Đơn vị nhận thiếu sót");
        handled.decide(finding, Verdict.ACCEPTED, Outcome.NOTHING_TO_RECTIFY);
        handled.close(finding, ClosingOutcome.ACCEPTED_RISK, "31/TB");

        assertThat(handled.state(finding)).isEqualTo(FindingState.CLOSED);
        assertThat(handled.hasProcess(finding)).isFalse();
    }

    @Test
    void stillEndWithTheirInspection() {
        var finding = handled.classified(FindingClass.S1);
        assertThat(versionTag(finding)).isEqualTo("1.0");
        cases.cancelled(handled.caseOf(finding));

        assertThat(handled.hasProcess(finding)).isFalse();
        assertThat(heads.entryOf(finding)).isPresent().get().satisfies(entry -> assertThat(handled.hasProcess(entry))
                .isFalse());
    }

    private String versionTag(UUID finding) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(finding.toString())
                .processDefinitionKey("finding-handling")
                .singleResult();
        return models.getProcessDefinition(instance.getProcessDefinitionId()).getVersionTag();
    }
}
