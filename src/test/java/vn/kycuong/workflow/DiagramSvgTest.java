package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DiagramSvgTest {

    private static final Marks MARKS =
            new Marks(Set.of("startEvent_caseOpened", "userTask_issueDecision"), Set.of("userTask_signMinutes"));

    static List<String> models() {
        return ModelFiles.ids(".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryModelAsAnImageWithoutScript(String model) throws Exception {
        var svg = draw(model, new Marks(Set.of(), Set.of()));
        var root = parse(svg).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(svg).doesNotContain("<script", "style=", "href");
        var nodes =
                ModelFiles.read(model).getModelElementsByType(FlowNode.class).size();
        var borders = root.getElementsByTagName("rect").getLength()
                + root.getElementsByTagName("circle").getLength()
                + root.getElementsByTagName("path").getLength();
        assertThat(borders).isGreaterThan(nodes);
    }

    @Test
    void saysInWordsWhereTheCaseStands() throws Exception {
        var document = parse(draw("scheduled-inspection", MARKS));
        assertThat(text(document, "title")).isEqualTo("Quy trình <1>");
        assertThat(text(document, "desc"))
                .contains("Đã qua: ", "Ra quyết định", "Đang ở: Ký biên bản.", "Tiếp theo: Lấy chữ ký");
    }

    @Test
    void namesItsTextAlternative() throws Exception {
        var document = parse(draw("scheduled-inspection", MARKS));
        var labels =
                document.getDocumentElement().getAttribute("aria-labelledby").split(" ", -1);
        assertThat(labels)
                .containsExactly(
                        ((Element) document.getElementsByTagName("title").item(0)).getAttribute("id"),
                        ((Element) document.getElementsByTagName("desc").item(0)).getAttribute("id"));
    }

    @Test
    void marksByShapeAndNotByColourAlone() {
        var svg = draw("scheduled-inspection", MARKS);
        assertThat(svg.split("✓", -1)).hasSize(3);
        assertThat(svg.split("▶", -1)).hasSize(2);
        assertThat(svg.split("→", -1)).hasSize(2);
        assertThat(svg).contains("stroke-width=\"4\"");
    }

    private static String draw(String model, Marks marks) {
        var words = new DiagramSvg.Words("Đã qua", "Đang ở", "Tiếp theo", "chưa có");
        return new DiagramSvg(ModelFiles.read(model), model, marks, FlowElement::getName, words).draw("Quy trình <1>");
    }

    private static String text(Document document, String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
