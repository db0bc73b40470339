package io.quayside.web.purchasing;

/** Why something is done; the use case says whether it must be told. */
record ReasonRequest(String reason) {}
