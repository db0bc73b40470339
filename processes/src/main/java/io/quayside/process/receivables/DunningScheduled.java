package io.quayside.process.receivables;

/** Result of {@link DunningProcess#JOB_SCHEDULE_DUNNING}: ISO-8601 date and time with offset. */
public record DunningScheduled(String nextLookAt) {}
