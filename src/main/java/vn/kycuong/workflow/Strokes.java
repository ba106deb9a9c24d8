package vn.kycuong.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * The strokes of BPMN symbols in SVG. Colours stand in attributes and not in a style sheet, which the pages' content
 * security policy would drop.
 */
final class Strokes {

    private static final String INK = "#1f2933";

    private Strokes() {}

    static String shape(FlowNode node, Bounds at, String fill, String border, int width) {
        if (node instanceof Event event) {
            return event(event, at, fill, border, width);
        }
        if (node instanceof Gateway) {
            return gateway(node instanceof ParallelGateway, at, fill, border, width);
        }
        var dash = node instanceof SubProcess ? " stroke-dasharray=\"6 4\"" : "";
        var thickness = node instanceof CallActivity ? width + 2 : width;
        return "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"8\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"%s/>%n"
                .formatted(at.getX(), at.getY(), at.getWidth(), at.getHeight(), fill, border, thickness, dash);
    }

    static String line(List<Waypoint> points, String arrow) {
        var path = points.stream()
                .map(point -> "%.0f,%.0f".formatted(point.getX(), point.getY()))
                .collect(Collectors.joining(" "));
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" marker-end=\"url(#%s)\"/>%n"
                .formatted(path, INK, arrow);
    }

    static String text(List<String> lines, double x, double top, String anchor) {
        var spans = IntStream.range(0, lines.size())
                .mapToObj(i -> "<tspan x=\"%.0f\" y=\"%.0f\">%s</tspan>".formatted(x, top + 14 * i, lines.get(i)))
                .collect(Collectors.joining());
        return "<text font-size=\"12\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n".formatted(anchor, INK, spans);
    }

    private static String event(Event event, Bounds at, String fill, String border, int width) {
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        var thickness = event instanceof EndEvent ? width + 2 : width;
        var dash = event instanceof StartEvent start && !start.isInterrupting() ? " stroke-dasharray=\"4 3\"" : "";
        var rings = circle(x, y, 18, fill, border, thickness, dash);
        if (event instanceof IntermediateCatchEvent || event instanceof BoundaryEvent) {
            rings += circle(x, y, 14, "none", border, width, "");
        }
        var definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((EndEvent) event).getEventDefinitions();
        return rings + definitions.stream().map(one -> sign(one, x, y)).collect(Collectors.joining());
    }

    private static String sign(EventDefinition what, double x, double y) {
        if (what instanceof TerminateEventDefinition) {
            return circle(x, y, 10, INK, INK, 1, "");
        }
        if (what instanceof TimerEventDefinition) {
            return circle(x, y, 9, "none", INK, 1, "") + path(x, y, "m0,-6 v6 h5");
        }
        if (what instanceof MessageEventDefinition) {
            return path(x, y, "m-9,-6 h18 v12 h-18 z l9,7 l9,-7");
        }
        return what instanceof ErrorEventDefinition ? path(x, y, "m-8,8 l5,-14 l5,8 l6,-10 l-5,16 l-5,-8 z") : "";
    }

    private static String gateway(boolean parallel, Bounds at, String fill, String border, int width) {
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2;
        var diamond =
                "<path d=\"M%.0f,%.0f l25,25 l-25,25 l-25,-25 z\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"/>%n"
                        .formatted(x, y - 25, fill, border, width);
        return diamond + path(x, y, parallel ? "m-10,0 h20 m-10,-10 v20" : "m-7,-7 l14,14 m0,-14 l-14,14");
    }

    private static String circle(double x, double y, int radius, String fill, String border, int width, String dash) {
        return "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%d\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%d\"%s/>%n"
                .formatted(x, y, radius, fill, border, width, dash);
    }

    private static String path(double x, double y, String strokes) {
        return String.format(
                Locale.ROOT,
                "<path d=\"M%.0f,%.0f %s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                x,
                y,
                strokes,
                INK);
    }
}
