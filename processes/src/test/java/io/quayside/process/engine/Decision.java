package io.quayside.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** A decision as an engine has it. */
public record Decision(Engine engine, String id) {

    /** The result as JSON. */
    public String evaluate(Map<String, Object> variables) {
        var answer = engine.client().newEvaluateDecisionCommand().decisionId(id).variables(variables).send().join();
        assertThat(answer.getFailureMessage()).as("failure of %s", id).isNullOrEmpty();
        return answer.getDecisionOutput();
    }
}
