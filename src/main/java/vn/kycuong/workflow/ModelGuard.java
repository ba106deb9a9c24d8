package vn.kycuong.workflow;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Refuses to deploy a model that could run code of its own: scripts, classes, connectors, listeners, or an expression
 * that is more than a delegate, a variable, or a comparison of a variable with a constant.
 */
@Component
class ModelGuard extends AbstractBpmnParseListener {

    private static final String XML_SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> FORBIDDEN_ELEMENTS =
            Set.of("scriptTask", "script", "connector", "executionListener", "taskListener", "inputOutput", "formData");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("class", "expression", "resource", "type", "topic", "formKey", "variableMappingClass", "language");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");
    private static final Pattern HARMLESS =
            Pattern.compile("\\$\\{[a-z]\\w*( == (true|false|'\\w+'))?}|#\\{execution\\.processBusinessKey}");

    @Override
    public void parseRootElement(Element definitions, List<ProcessDefinitionEntity> processes) {
        inspect(definitions);
    }

    private static void inspect(Element element) {
        if (FORBIDDEN_ELEMENTS.contains(element.getTagName())) {
            throw refused(element, element.getTagName());
        }
        for (var name : element.attributes()) {
            var attribute = name.substring(name.lastIndexOf(':') + 1);
            if (FORBIDDEN_ATTRIBUTES.contains(attribute) && !name.startsWith(XML_SCHEMA)) {
                throw refused(element, attribute);
            }
            requireHarmless(element, String.valueOf(element.attribute(name)));
        }
        requireHarmless(element, element.getText().strip());
        element.elements().forEach(ModelGuard::inspect);
    }

    private static void requireHarmless(Element element, String value) {
        if (EXPRESSION.matcher(value).find() && !HARMLESS.matcher(value).matches()) {
            throw refused(element, value);
        }
    }

    private static ProcessEngineException refused(Element element, String what) {
        return new ProcessEngineException(
                "A model may not use " + what + ": " + element.getTagName() + " in line " + element.getLine());
    }
}
