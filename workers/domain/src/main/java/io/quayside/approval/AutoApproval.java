package io.quayside.approval;

import org.jspecify.annotations.Nullable;

/** A document that a rule approves, so that nobody has to. */
public record AutoApproval(
    long processInstanceKey,
    String elementId,
    String companyCode,
    String businessKey,
    String documentType,
    String documentId,
    @Nullable Integer revision) {}
