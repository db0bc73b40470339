package io.quayside.approval;

import io.quayside.history.UserTask;
import java.util.HashMap;
import java.util.Map;

/**
 * Told in the transaction of a decision, so that the domain which owns the document follows it or refuses it: a {@code
 * Refusal} of a listener undoes the decision.
 *
 * @param answer all that was sent with the decision
 * @param effects variables that the process gets besides the decision, as listeners {@link #tell} them
 */
public record TaskDecided(UserTask task, Decision decision, Map<String, Object> answer, Map<String, Object> effects) {

  /** That less was approved than asked for; equal to {@code ApprovalChainProcess.REDUCED}, as a test of the workers shows. */
  public static final String REDUCED = "reduced";

  public TaskDecided(UserTask task, Decision decision, Map<String, Object> answer) {
    this(task, decision, answer, new HashMap<>());
  }

  /** What the owner of the document made of the decision and the diagram has to know. */
  public void tell(String variable, Object value) {
    effects.put(variable, value);
  }
}
