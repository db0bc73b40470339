package io.quayside.process.receiving;

/** Result of {@link PutawayProcess#JOB_PLAN_PUTAWAY}: how many putaways are open. */
public record PutawayPlan(int putawayCount) {}
