package io.quayside.approval.level;

import org.joda.money.Money;

/**
 * The level of a document's approval that a job is about.
 *
 * @param elementInstanceKey of the job: which of several places of the level it belongs to
 */
public record ApprovalCase(
    long processInstanceKey,
    long elementInstanceKey,
    String companyCode,
    int level,
    String businessKey,
    String title,
    String requester,
    Money amount) {}
