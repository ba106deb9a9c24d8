package vn.kycuong.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws a model from its own layout, as an image that needs no script. What is done has a tick and a green ground, where
 * the case stands has an arrow and a thick blue border, what may come next has a broken blue one, and the text
 * alternative says all of it in words.
 */
final class DiagramSvg {

    private static final int LINE = 17;

    private final BpmnModelInstance model;
    private final Marks marks;
    private final Function<FlowElement, String> label;
    private final Words words;
    private final Set<String> next;
    private final String id;

    /** The words of the text alternative in the reader's language. */
    record Words(String done, String current, String next, String nothing) {}

    DiagramSvg(BpmnModelInstance model, String id, Marks marks, Function<FlowElement, String> label, Words words) {
        this.model = model;
        this.id = "diagram-" + id;
        this.marks = marks;
        this.label = label;
        this.words = words;
        this.next = marks.nextIn(model);
    }

    String draw(String title) {
        var shapes = model.getModelElementsByType(BpmnShape.class);
        var edges = model.getModelElementsByType(BpmnEdge.class);
        var width = shapes.stream()
                        .mapToDouble(shape -> right(shape.getBounds()))
                        .max()
                        .orElse(0)
                + 40;
        var height = shapes.stream()
                        .mapToDouble(shape -> bottom(shape.getBounds()))
                        .max()
                        .orElse(0)
                + 60;
        var svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" role="img" aria-labelledby="%s-title %s-desc" font-family="sans-serif">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                <defs><marker id="%s-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0 L10,5 L0,10 z" fill="#1f2933"/></marker></defs>
                """.formatted(width, height, width, id, id, id, escape(title), id, escape(description()), id));
        containersFirst(shapes).forEach(shape -> svg.append(shape(shape)));
        edges.forEach(edge -> svg.append(edge(edge)));
        return svg.append("</svg>\n").toString();
    }

    private String description() {
        return words.done() + ": " + names(marks.done()) + ". " + words.current() + ": " + names(marks.current()) + ". "
                + words.next() + ": " + names(next) + ".";
    }

    private String names(Collection<String> ids) {
        var names = ids.stream()
                .map(element -> model.<FlowElement>getModelElementById(element))
                .filter(element -> element != null && element.getName() != null)
                .map(label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.nothing() : names;
    }

    private static List<BpmnShape> containersFirst(Collection<BpmnShape> shapes) {
        var ordered = new ArrayList<>(shapes);
        ordered.sort((one, other) -> Boolean.compare(
                other.getBpmnElement() instanceof SubProcess, one.getBpmnElement() instanceof SubProcess));
        return ordered;
    }

    private String shape(BpmnShape shape) {
        if (!(shape.getBpmnElement() instanceof FlowNode node)) {
            return "";
        }
        var at = shape.getBounds();
        var isCurrent = marks.current().contains(node.getId());
        var isDone = marks.done().contains(node.getId());
        var fill = node instanceof SubProcess ? "none" : isCurrent ? "#e8f1fd" : isDone ? "#e6f4ea" : "#ffffff";
        var isNext = next.contains(node.getId());
        var border = isCurrent || isNext ? "#0b57d0" : "#1f2933";
        var sign = isCurrent ? "▶" : isNext ? "→" : isDone ? "✓" : "";
        var drawn = Strokes.shape(node, at, fill, border, isCurrent ? 4 : 2);
        return (isNext ? "<g stroke-dasharray=\"7 4\">" + drawn + "</g>" : drawn)
                + Strokes.text(List.of(sign), at.getX() + 12, at.getY() - 4, "middle")
                + name(node, shape);
    }

    private String name(FlowNode node, BpmnShape shape) {
        if (node.getName() == null) {
            return "";
        }
        var lines = wrapped(label.apply(node));
        var at = shape.getBounds();
        var x = at.getX() + at.getWidth() / 2;
        if (node instanceof Task || node instanceof CallActivity) {
            return Strokes.text(lines, x, at.getY() + at.getHeight() / 2 + 4 - 7.0 * (lines.size() - 1), "middle");
        }
        if (node instanceof SubProcess) {
            return Strokes.text(List.of(escape(label.apply(node))), at.getX() + 10, at.getY() + 18, "start");
        }
        var above =
                shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds().getY() < at.getY();
        return Strokes.text(lines, x, above ? at.getY() - 8 - 14.0 * (lines.size() - 1) : bottom(at) + 16, "middle");
    }

    private String edge(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        var line = Strokes.line(List.copyOf(edge.getWaypoints()), id + "-arrow");
        if (element instanceof SequenceFlow flow && flow.getName() != null && edge.getBpmnLabel() != null) {
            var at = edge.getBpmnLabel().getBounds();
            return line + Strokes.text(List.of(escape(label.apply(flow))), at.getX(), at.getY() + 12, "start");
        }
        return line;
    }

    private static List<String> wrapped(String name) {
        var lines = new ArrayList<String>();
        for (var word : name.split(" ", -1)) {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + word.length() < LINE) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        lines.replaceAll(DiagramSvg::escape);
        return lines;
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static double right(Bounds at) {
        return at.getX() + at.getWidth();
    }

    private static double bottom(Bounds at) {
        return at.getY() + at.getHeight();
    }
}
