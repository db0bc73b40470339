package io.quayside.process.quality;

/** Result of {@link NonconformanceProcess#JOB_PLAN_CORRECTIVE_ACTION}: ISO-8601 date and time with offset, the end of the office day. */
public record CorrectiveActionPlan(String actionDueAt) {}
