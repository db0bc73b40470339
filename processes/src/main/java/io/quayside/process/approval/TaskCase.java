package io.quayside.process.approval;

/** What the jobs around a task that is no approval see of the case. */
public record TaskCase(String companyCode, String businessKey, String taskDueAt) {}
