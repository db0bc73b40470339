/** Checks diagrams for what the engine accepts but people, workers or auditors would stumble over. */
package io.quayside.process.lint;
