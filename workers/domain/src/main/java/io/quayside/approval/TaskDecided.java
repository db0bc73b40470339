package io.quayside.approval;

import io.quayside.history.UserTask;
import java.util.Map;

/**
 * Told in the transaction of a decision, so that the domain which owns the document follows it or refuses it: a {@code
 * Refusal} of a listener undoes the decision.
 *
 * @param answer all that was sent with the decision
 */
public record TaskDecided(UserTask task, Decision decision, Map<String, Object> answer) {}
