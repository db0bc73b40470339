/** Jobs of credit notes and of dunning. */
package io.quayside.worker.receivables;
