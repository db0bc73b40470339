package io.quayside.process.quality;

/** Result of {@link NonconformanceProcess#JOB_PLAN_CORRECTIVE_ACTION}: ISO-8601 dates and times with offset, ends of office days. */
public record CorrectiveActionPlan(String actionDueAt, String reportDueAt) {}
