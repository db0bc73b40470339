package io.quayside.process.approval;

import java.util.List;

/**
 * Result of {@link ApprovalChainProcess#JOB_ESCALATE_APPROVAL}; none when nothing has changed.
 *
 * @param approverGroups candidate groups of the task from now on
 */
public record ApprovalEscalation(List<String> approverGroups) {}
