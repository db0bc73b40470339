/** Job workers of the receiving processes. */
package io.quayside.worker.receiving;
