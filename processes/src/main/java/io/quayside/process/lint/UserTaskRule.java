package io.quayside.process.lint;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A task reaches somebody, is due some time, and shows a form. */
final class UserTaskRule implements Rule {

    private final Vocabulary vocabulary;

    UserTaskRule(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Stream<Finding> check(Diagram diagram) {
        return diagram.nodes("userTask").flatMap(this::check);
    }

    private Stream<Finding> check(FlowNode task) {
        var groups = task.extension("assignmentDefinition", "candidateGroups");
        var assignee = task.extension("assignmentDefinition", "assignee");
        return Stream.of(
                unless(task.extension("userTask").isPresent(), task, "is a job, not a task of the engine"),
                unless(groups.isPresent() || assignee.isPresent(), task, "has neither assignee nor candidate group"),
                unless(groups.filter(this::unknown).isEmpty(), task, "names an unknown candidate group"),
                unless(task.extension("taskSchedule", "dueDate").isPresent(), task, "has no due date"),
                unless(task.extension("formDefinition", "formId").filter(vocabulary.forms()::contains).isPresent(),
                        task, "has no form, or one that does not exist"))
                .flatMap(Optional::stream);
    }

    /** An expression is only known when the task is reached. */
    private boolean unknown(String groups) {
        return !groups.startsWith("=")
                && !Arrays.stream(groups.split(",")).map(String::trim).allMatch(vocabulary.groups()::contains);
    }

    private static Optional<Finding> unless(boolean holds, FlowNode task, String message) {
        return holds ? Optional.empty() : Optional.of(task.finding(message));
    }
}
