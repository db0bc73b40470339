package io.quayside.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The last value of a variable.
 *
 * @param elementId whose scope it is in; null in the scope of the instance
 */
public record VariableValue(String name, JsonNode value, long scopeKey, @Nullable String elementId, Instant changedAt) {}
