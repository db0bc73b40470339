package io.quayside.process.lint;

import java.util.List;

/** All rules over one BPMN file. */
public final class ModelLint {

    private final List<Rule> rules;

    public ModelLint(Vocabulary vocabulary) {
        rules = List.of(
                new IdRule(), new TextRule(), new GatewayRule(), new JobRule(vocabulary), new UserTaskRule(vocabulary),
                new ReferenceRule(vocabulary), new CompleteDrawingRule(), new TidyDrawingRule());
    }

    public List<Finding> check(byte[] bpmn) {
        var diagram = Diagram.parse(bpmn);
        return rules.stream().flatMap(rule -> rule.check(diagram)).toList();
    }
}
