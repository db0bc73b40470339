/** Carries outbox rows to the engine. */
package io.quayside.worker.outbox;
