/** The contract of the processes around the books. */
package io.quayside.process.ledger;
