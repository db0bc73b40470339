/** The jobs of the approval chain. */
package io.quayside.worker.approval;
