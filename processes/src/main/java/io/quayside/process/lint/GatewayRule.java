package io.quayside.process.lint;

import java.util.stream.Stream;

/** A deciding gateway always finds a way out, and each way says when it is taken. */
final class GatewayRule implements Rule {

    @Override
    public Stream<Finding> check(Diagram diagram) {
        return diagram.nodes("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> diagram.outgoing(gateway).size() > 1)
                .flatMap(gateway -> check(diagram, gateway));
    }

    private static Stream<Finding> check(Diagram diagram, FlowNode gateway) {
        var byDefault = gateway.xml().getAttribute("default");
        var missing = byDefault.isBlank() ? Stream.of(gateway.finding("has no default flow")) : Stream.<Finding>empty();
        var unnamed = diagram.outgoing(gateway).stream().filter(flow -> !flow.named())
                .map(flow -> flow.finding("leaves a gateway and has no name"));
        var unconditional = diagram.outgoing(gateway).stream()
                .filter(flow -> flow.conditional() == flow.id().equals(byDefault))
                .map(flow -> flow.finding("needs a condition exactly when it is not the default flow"));
        return Stream.of(missing, unnamed, unconditional).flatMap(findings -> findings);
    }
}
