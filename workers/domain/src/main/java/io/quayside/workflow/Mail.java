package io.quayside.workflow;

import org.jspecify.annotations.Nullable;

/** A plain text mail to one person. */
public record Mail(String recipient, String subject, String body, @Nullable String businessKey) {}
