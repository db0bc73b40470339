package io.quayside.process.approval;

import java.util.List;

/**
 * Result of {@link ApprovalChainProcess#JOB_SCHEDULE_APPROVAL}: when a level is due and who may decide it.
 *
 * @param approvalDueAt      ISO-8601 date and time with offset, by the company's working calendar
 * @param approvalReminderAt as above, first timer
 * @param approvalEscalateAt as above, second timer
 * @param approverGroups     candidate groups of the task
 */
public record ApprovalSchedule(
        String approvalDueAt,
        String approvalReminderAt,
        String approvalEscalateAt,
        List<String> approverGroups) {}
