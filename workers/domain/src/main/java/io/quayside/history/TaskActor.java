package io.quayside.history;

import org.jspecify.annotations.Nullable;

/** Who decided a task, for whom, how and with which words. */
record TaskActor(String username, @Nullable String onBehalfOf, String decision, @Nullable String comment, @Nullable Integer level) {}
