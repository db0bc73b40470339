package io.quayside.web.support;

import org.jspecify.annotations.Nullable;

/** Why something is done; the use case says whether it must be told. */
public record ReasonRequest(@Nullable String reason) {}
