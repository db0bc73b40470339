package io.quayside.process.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A BPMN file: its process with all flow nodes and sequence flows, nested ones included, and their drawing. */
final class Diagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> NODE_TYPES = Set.of(
            "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent",
            "serviceTask", "userTask", "businessRuleTask", "scriptTask", "sendTask", "receiveTask", "manualTask", "task",
            "callActivity", "subProcess",
            "exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway");

    private final Element root;
    private final Element process;
    private final Map<String, FlowNode> nodes;
    private final List<SequenceFlow> flows;
    private final Drawing drawing;

    private Diagram(Element root) {
        this.root = root;
        process = Xml.children(root, "process").findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The diagram has no process."));
        nodes = NODE_TYPES.stream().flatMap(type -> Xml.descendants(process, type))
                .filter(element -> BPMN.equals(element.getNamespaceURI())).map(FlowNode::new)
                .collect(toMap(FlowNode::id, Function.identity()));
        flows = Xml.descendants(process, "sequenceFlow").map(SequenceFlow::new).toList();
        drawing = new Drawing(root);
    }

    static Diagram parse(byte[] bpmn) {
        return new Diagram(Xml.parse(bpmn));
    }

    Element process() {
        return process;
    }

    String processId() {
        return process.getAttribute("id");
    }

    Stream<FlowNode> nodes() {
        return nodes.values().stream();
    }

    Stream<FlowNode> nodes(String... types) {
        var wanted = Set.of(types);
        return nodes().filter(node -> wanted.contains(node.type()));
    }

    Optional<FlowNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<SequenceFlow> flows() {
        return flows;
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return outgoingBySource().getOrDefault(node.id(), List.of());
    }

    Drawing drawing() {
        return drawing;
    }

    Stream<Element> all(String type) {
        return Xml.descendants(root, type);
    }

    private Map<String, List<SequenceFlow>> outgoingBySource() {
        return flows.stream().collect(groupingBy(SequenceFlow::source));
    }
}
