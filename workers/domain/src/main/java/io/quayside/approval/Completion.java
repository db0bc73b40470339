package io.quayside.approval;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody answered on a task, checked: how it ends, and the variables that the process gets. */
record Completion(DecisionKind kind, @Nullable String comment, Map<String, Object> variables) {

  Completion {
    variables = Map.copyOf(variables);
  }
}
