package io.quayside.process.approval;

/**
 * Result of {@link ApprovalChainProcess#JOB_SCHEDULE_WORK}: when a task that is no approval is due and reminded, ISO-8601
 * date and time with offset, by the company's working calendar.
 */
public record TaskSchedule(String taskDueAt, String taskReminderAt) {}
