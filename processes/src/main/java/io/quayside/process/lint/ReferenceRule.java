package io.quayside.process.lint;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** Called processes and decisions exist, and message and error references point to something. */
final class ReferenceRule implements Rule {

    private final Vocabulary vocabulary;

    ReferenceRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> check(Diagram diagram) {
        return Stream.of(
                called(diagram, "callActivity", "calledElement", "processId", vocabulary.processes()),
                called(diagram, "businessRuleTask", "calledDecision", "decisionId", vocabulary.decisions()),
                declared(diagram, "messageEventDefinition", "messageRef", "message"),
                declared(diagram, "errorEventDefinition", "errorRef", "error"))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> called(
            Diagram diagram, String type, String extension, String attribute, Set<String> known) {
        return diagram.nodes(type)
                .filter(node -> node.extension(extension, attribute).filter(known::contains).isEmpty())
                .map(node -> node.finding("calls '%s', which does not exist"
                        .formatted(node.extension(extension, attribute).orElse(""))));
    }

    private static Stream<Finding> declared(Diagram diagram, String definition, String attribute, String declaration) {
        var known = diagram.all(declaration).map(element -> element.getAttribute("id")).collect(toSet());
        return diagram.all(definition).filter(element -> !known.contains(element.getAttribute(attribute)))
                .map(element -> new Finding(element.getAttribute("id"), "refers to no " + declaration));
    }
}
