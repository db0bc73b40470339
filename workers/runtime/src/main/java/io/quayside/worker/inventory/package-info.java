/** Jobs of counting and adjusting stock, and the rounds that nobody has to start. */
package io.quayside.worker.inventory;
