package io.quayside.process.lint;

import java.util.Map;
import java.util.stream.Stream;

/** Ids are read in histories and heat maps, which outlive versions: they say type and meaning. */
final class IdRule implements Rule {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent"), Map.entry("endEvent", "EndEvent"),
            Map.entry("boundaryEvent", "BoundaryEvent"), Map.entry("intermediateCatchEvent", "CatchEvent"),
            Map.entry("intermediateThrowEvent", "ThrowEvent"), Map.entry("serviceTask", "ServiceTask"),
            Map.entry("userTask", "UserTask"), Map.entry("businessRuleTask", "BusinessRuleTask"),
            Map.entry("scriptTask", "ScriptTask"), Map.entry("callActivity", "CallActivity"),
            Map.entry("subProcess", "SubProcess"), Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("inclusiveGateway", "Gateway"), Map.entry("parallelGateway", "Gateway"),
            Map.entry("eventBasedGateway", "Gateway"));

    @Override
    public Stream<Finding> check(Diagram diagram) {
        var process = Stream.of(diagram.processId()).filter(id -> !id.matches("[a-z]+(-[a-z]+)*"))
                .map(id -> new Finding(id, "the process id is not in kebab-case"));
        var nodes = diagram.nodes().filter(node -> !follows(node.id(), prefix(node)))
                .map(node -> node.finding("the id does not look like %s_PascalCase".formatted(prefix(node))));
        var flows = diagram.flows().stream().filter(flow -> !flow.id().matches("Flow(_[A-Z][A-Za-z0-9]*){2}"))
                .map(flow -> flow.finding("the id does not look like Flow_From_To"));
        return Stream.of(process, nodes, flows).flatMap(findings -> findings);
    }

    private static boolean follows(String id, String prefix) {
        return id.matches(prefix + "_[A-Z][A-Za-z0-9]*");
    }

    private static String prefix(FlowNode node) {
        var isTimer = node.has("timerEventDefinition") && !node.type().equals("startEvent");
        return isTimer ? "Timer" : PREFIXES.getOrDefault(node.type(), "(a supported element)");
    }
}
