package io.quayside.process.receiving;

/** Result of {@link PutawayProcess#JOB_PLAN_PUTAWAY}: how many putaways are open, and what this task is told of the last by. */
public record PutawayPlan(int putawayCount, String putawayRound) {}
