package io.quayside.approval;

import org.jspecify.annotations.Nullable;

/** @param reason why not, for the person who asked; null when it is decidable */
public record Decidability(boolean decidable, @Nullable String reason, @Nullable String onBehalfOf) {}
