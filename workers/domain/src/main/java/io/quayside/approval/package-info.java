/**
 * Decisions on user tasks: who may decide, what segregation of duties forbids, who stands in for whom. One decision is
 * one transaction: authority, duties, the decision row and the outbox row that completes the task.
 */
@NullMarked
package io.quayside.approval;

import org.jspecify.annotations.NullMarked;
