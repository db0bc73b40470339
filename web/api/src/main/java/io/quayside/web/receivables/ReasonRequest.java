package io.quayside.web.receivables;

import org.jspecify.annotations.Nullable;

record ReasonRequest(@Nullable String reason) {}
