package io.quayside.approval.level;

import org.joda.money.Money;

/** The level of a document's approval that a job is about. */
public record ApprovalCase(
    long processInstanceKey,
    String companyCode,
    int level,
    String businessKey,
    String title,
    String requester,
    Money amount) {}
