/**
 * The border between the database and the engine: the {@link io.quayside.workflow.Outbox} carries what the database
 * tells the engine, {@link io.quayside.workflow.ProcessedJobs} makes what the engine asks of the database happen once.
 */
package io.quayside.workflow;
