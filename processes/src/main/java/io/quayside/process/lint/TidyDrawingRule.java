package io.quayside.process.lint;

import io.quayside.process.lint.Drawing.Box;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Nothing lies upon anything else: shapes, labels and flows stay apart. */
final class TidyDrawingRule implements Rule {

    @Override
    public Stream<Finding> check(Diagram diagram) {
        var nodes = diagram.nodes().filter(node -> diagram.drawing().shape(node.id()).isPresent()).toList();
        var shapes = pairs(nodes).filter(pair -> !belongTogether(pair[0], pair[1]))
                .filter(pair -> box(diagram, pair[0]).overlaps(box(diagram, pair[1])))
                .map(pair -> pair[0].finding("overlaps " + pair[1].id()));
        var labels = diagram.drawing().labels().entrySet().stream().flatMap(label -> covered(diagram, nodes, label));
        var flows = diagram.flows().stream().flatMap(flow -> crossed(diagram, nodes, flow));
        return Stream.of(shapes, labels, flows).flatMap(findings -> findings);
    }

    private static Stream<Finding> covered(Diagram diagram, List<FlowNode> nodes, Entry<String, Box> label) {
        var shapes = nodes.stream().filter(node -> !node.type().equals("subProcess"))
                .filter(node -> box(diagram, node).overlaps(label.getValue()))
                .map(node -> new Finding(label.getKey(), "its label lies upon " + node.id()));
        var others = diagram.drawing().labels().entrySet().stream()
                .filter(other -> other.getKey().compareTo(label.getKey()) > 0)
                .filter(other -> other.getValue().overlaps(label.getValue()))
                .map(other -> new Finding(label.getKey(), "its label lies upon the label of " + other.getKey()));
        return Stream.concat(shapes, others);
    }

    /** Shapes and labels of others that a flow runs through. */
    private static Stream<Finding> crossed(Diagram diagram, List<FlowNode> nodes, SequenceFlow flow) {
        var source = diagram.node(flow.source());
        var target = diagram.node(flow.target());
        var shapes = nodes.stream().filter(node -> !involved(node, source) && !involved(node, target))
                .filter(node -> segments(diagram, flow).anyMatch(segment -> segment.overlaps(box(diagram, node).grown(-1))))
                .map(node -> flow.finding("runs through " + node.id()));
        var labels = diagram.drawing().labels().entrySet().stream()
                .filter(label -> segments(diagram, flow).anyMatch(segment -> segment.overlaps(label.getValue().grown(-1))))
                .map(label -> flow.finding("runs through the label of " + label.getKey()));
        return Stream.concat(shapes, labels);
    }

    private static boolean involved(FlowNode node, Optional<FlowNode> end) {
        return end.filter(other -> node.equals(other) || belongTogether(node, other)).isPresent();
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return one.inside(other) || other.inside(one)
                || one.host().filter(other.id()::equals).isPresent() || other.host().filter(one.id()::equals).isPresent();
    }

    private static Stream<Box> segments(Diagram diagram, SequenceFlow flow) {
        var points = diagram.drawing().edge(flow.id());
        return IntStream.range(1, points.size()).mapToObj(i -> Box.around(points.get(i - 1), points.get(i)));
    }

    private static Box box(Diagram diagram, FlowNode node) {
        return diagram.drawing().shape(node.id()).orElseThrow();
    }

    private static Stream<FlowNode[]> pairs(List<FlowNode> nodes) {
        return IntStream.range(0, nodes.size()).boxed().flatMap(i ->
                nodes.subList(i + 1, nodes.size()).stream().map(other -> new FlowNode[] {nodes.get(i), other}));
    }
}
