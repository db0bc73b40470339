package io.quayside.process.lint;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where things are drawn: shapes and labels by the id of the element that they belong to, edges as their waypoints. */
final class Drawing {

    private final Map<String, Box> shapes;
    private final Map<String, Box> labels;
    private final Map<String, List<Point>> edges;

    Drawing(Element root) {
        shapes = Xml.descendants(root, "BPMNShape").filter(shape -> bounds(shape).isPresent())
                .collect(toMap(Drawing::element, shape -> bounds(shape).orElseThrow()));
        edges = Xml.descendants(root, "BPMNEdge").collect(toMap(Drawing::element, Drawing::waypoints));
        labels = Xml.descendants(root, "BPMNLabel").filter(label -> bounds(label).isPresent())
                .collect(toMap(label -> element((Element) label.getParentNode()), label -> bounds(label).orElseThrow()));
    }

    Optional<Box> shape(String elementId) {
        return Optional.ofNullable(shapes.get(elementId));
    }

    List<Point> edge(String flowId) {
        return edges.getOrDefault(flowId, List.of());
    }

    Map<String, Box> shapes() {
        return shapes;
    }

    Map<String, Box> labels() {
        return labels;
    }

    private static String element(Element shape) {
        return shape.getAttribute("bpmnElement");
    }

    private static Optional<Box> bounds(Element shape) {
        return Xml.children(shape, "Bounds").findFirst()
                .map(bounds -> new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")));
    }

    private static List<Point> waypoints(Element edge) {
        return Xml.children(edge, "waypoint").map(point -> new Point(number(point, "x"), number(point, "y"))).toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {

        boolean overlaps(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }

        /** Whether the point lies on the border, give or take a pixel. */
        boolean touches(Point point) {
            return grown(1).overlaps(new Box(point.x, point.y, 0, 0)) && !grown(-1).overlaps(new Box(point.x, point.y, 0, 0));
        }

        Box grown(double by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        static Box around(Point from, Point to) {
            return new Box(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x), Math.abs(from.y - to.y));
        }
    }
}
