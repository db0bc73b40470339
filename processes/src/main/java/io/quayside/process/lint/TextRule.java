package io.quayside.process.lint;

import java.util.stream.Stream;

/** Everything has a name and a sentence of documentation, except gateways that only join. */
final class TextRule implements Rule {

    @Override
    public Stream<Finding> check(Diagram diagram) {
        var names = diagram.nodes().filter(node -> !node.named() && !joins(diagram, node))
                .map(node -> node.finding("has no name"));
        var texts = diagram.nodes().filter(node -> !node.documented())
                .map(node -> node.finding("has no documentation"));
        var process = Stream.of(new FlowNode(diagram.process())).filter(node -> !node.named() || !node.documented())
                .map(node -> node.finding("the process needs a name and documentation"));
        return Stream.of(names, texts, process).flatMap(findings -> findings);
    }

    private static boolean joins(Diagram diagram, FlowNode node) {
        return node.type().endsWith("Gateway") && diagram.outgoing(node).size() == 1;
    }
}
