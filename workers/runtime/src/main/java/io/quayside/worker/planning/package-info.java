/** The rounds of planning that nobody has to start. */
package io.quayside.worker.planning;
