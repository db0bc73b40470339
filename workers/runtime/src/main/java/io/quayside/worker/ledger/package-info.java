/** The jobs of the processes around the books. */
package io.quayside.worker.ledger;
