package io.quayside.process.lint;

import java.util.stream.Stream;

/** Every job has a worker, and says how often and how slowly it is tried again. */
final class JobRule implements Rule {

    private final Vocabulary vocabulary;

    JobRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> check(Diagram diagram) {
        return diagram.nodes("serviceTask", "sendTask").flatMap(this::check);
    }

    private Stream<Finding> check(FlowNode task) {
        var type = task.extension("taskDefinition", "type").orElse("");
        var unknown = vocabulary.jobTypes().contains(type)
                ? Stream.<Finding>empty() : Stream.of(task.finding("no worker takes the job type '%s'".formatted(type)));
        var tries = task.extension("taskDefinition", "retries").isPresent()
                ? Stream.<Finding>empty() : Stream.of(task.finding("does not say how often it is tried"));
        var pause = backOff(task) ? Stream.<Finding>empty() : Stream.of(task.finding("has no header retryBackoff"));
        return Stream.of(unknown, tries, pause).flatMap(findings -> findings);
    }

    private static boolean backOff(FlowNode task) {
        return task.extension("taskHeaders").stream().flatMap(headers -> Xml.children(headers, "header"))
                .anyMatch(header -> header.getAttribute("key").equals("retryBackoff"));
    }
}
