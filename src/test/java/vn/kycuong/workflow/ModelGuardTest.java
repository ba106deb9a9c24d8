package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kycuong.RealTest;

@RealTest
class ModelGuardTest {

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='x' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='x' camunda:class='java.lang.Runtime' />",
                "<serviceTask id='x' a:class='java.lang.Runtime' />",
                "<serviceTask id='x' camunda:expression='${x.y()}' />",
                "<serviceTask id='x' camunda:delegateExpression='${x.y()}' />",
                "<serviceTask id='x' camunda:delegateExpression='${someDelegate}${other}' />",
                "<serviceTask id='x' camunda:type='external' camunda:topic='t' />",
                "<serviceTask id='x' camunda:delegateExpression='${aDelegate}'><extensionElements><camunda:connector>"
                        + "<camunda:connectorId>http</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                "<userTask id='x'><extensionElements><camunda:executionListener event='start' class='x.Y' />"
                        + "</extensionElements></userTask>",
                "<userTask id='x'><extensionElements><camunda:taskListener event='create' "
                        + "delegateExpression='${aDelegate}' /></extensionElements></userTask>",
                "<userTask id='x'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>b"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
                "<userTask id='x' camunda:formKey='embedded:x' />",
                "<userTask id='x' name='${runtimeService}${1}' />",
                "<intermediateCatchEvent id='x'><timerEventDefinition><timeDate>#{now()}</timeDate>"
                        + "</timerEventDefinition></intermediateCatchEvent>"
            })
    void refusesWhatCouldRunCode(String activity) {
        assertRefused(process(activity, "${ready}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${''.getClass()}",
                "${ready} ${ready}",
                "#{ready.go()}",
                "${ready == other.thing}"
            })
    void refusesAConditionThatIsMoreThanAComparison(String condition) {
        assertRefused(process("<userTask id='x' />", condition));
    }

    @Test
    void refusesAConditionInAnotherLanguage() {
        assertRefused(process("<userTask id='x' />", "1")
                .replace("<conditionExpression", "<conditionExpression language='groovy'"));
    }

    @Test
    void letsAHarmlessModelPass() {
        var deployment = repository
                .createDeployment()
                .addString("harmless.bpmn", process("<userTask id='x' />", "${ready == true}"))
                .deploy();
        repository.deleteDeployment(deployment.getId());
    }

    @Test
    void hasLetAllOfOursPass() {
        assertThat(ModelFiles.ids(".bpmn")).isNotEmpty().allSatisfy(id -> assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(id)
                        .latestVersion()
                        .count())
                .isOne());
    }

    private void assertRefused(String xml) {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("harmful.bpmn", xml)
                        .deploy())
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("may not use");
    }

    private static String process(String activity, String condition) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x" id="d"
                    xmlns:a="http://activiti.org/bpmn" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <process id="planted" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s" />
                    <sequenceFlow id="f" sourceRef="s" targetRef="x" />
                    %s
                    <sequenceFlow id="g" sourceRef="x" targetRef="e">
                      <conditionExpression xsi:type="tFormalExpression">%s</conditionExpression>
                    </sequenceFlow>
                    <endEvent id="e" />
                  </process>
                </definitions>
                """.formatted(activity, condition);
    }
}
