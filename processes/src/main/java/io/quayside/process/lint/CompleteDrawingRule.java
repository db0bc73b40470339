package io.quayside.process.lint;

import java.util.Optional;
import java.util.stream.Stream;

/** Everything is drawn, and every flow starts and ends at what it connects. */
final class CompleteDrawingRule implements Rule {

    @Override
    public Stream<Finding> check(Diagram diagram) {
        var drawing = diagram.drawing();
        var shapes = diagram.nodes().filter(node -> drawing.shape(node.id()).isEmpty())
                .map(node -> node.finding("is not drawn"));
        var labels = diagram.nodes().filter(node -> node.named() && hasOuterLabel(node))
                .filter(node -> !drawing.labels().containsKey(node.id()))
                .map(node -> node.finding("has a label without a place"));
        var edges = diagram.flows().stream().map(flow -> check(drawing, flow)).flatMap(Optional::stream);
        return Stream.of(shapes, labels, edges).flatMap(findings -> findings);
    }

    private static boolean hasOuterLabel(FlowNode node) {
        return node.type().endsWith("Event") || node.type().endsWith("Gateway");
    }

    private static Optional<Finding> check(Drawing drawing, SequenceFlow flow) {
        var points = drawing.edge(flow.id());
        if (points.size() < 2) {
            return Optional.of(flow.finding("is not drawn"));
        }
        var docked = drawing.shape(flow.source()).filter(box -> box.touches(points.getFirst())).isPresent()
                && drawing.shape(flow.target()).filter(box -> box.touches(points.getLast())).isPresent();
        return docked ? Optional.empty() : Optional.of(flow.finding("is drawn beside what it connects"));
    }
}
